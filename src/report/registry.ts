import type {Reporter} from './reporter.js'

/** The formats by name; each is loaded when it is asked for. */
export const reporters = {
  json: async () => (await import('./json.js')).json,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>

export type FormatName = keyof typeof reporters

/** Whether a format of this name exists. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(reporters, name)
}
