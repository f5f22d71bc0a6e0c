/** Where the configuration comes from: the nearest file for each linted file, none at all, or the one named. */
export type ConfigurationSource = 'nearest' | 'none' | {readonly file: string}
