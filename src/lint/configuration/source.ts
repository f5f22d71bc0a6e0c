/** The nearest file for each linted file, none, or a named file. */
export type ConfigurationSource = 'nearest' | 'none' | {readonly file: string}
