import type {Reporter} from './reporter.js'

/** The formats by name, loaded on demand. */
export const reporters = {
  pretty: async () => (await import('./pretty.js')).pretty,
  json: async () => (await import('./json.js')).json,
  github: async () => (await import('./github.js')).github,
  sarif: async () => (await import('./sarif.js')).sarif,
  junit: async () => (await import('./junit.js')).junit,
  zuul: async () => (await import('./zuul.js')).zuul,
  markdown: async () => (await import('./markdown.js')).markdown,
  unix: async () => (await import('./unix.js')).unix,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  rdjson: async () => (await import('./rdjson.js')).rdjson,
  'text-comment': async () => (await import('./text-comment.js')).textComment,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>

export const outlineReporters = {
  pretty: async () => (await import('./outline-pretty.js')).outlinePretty,
  json: async () => (await import('./outline-json.js')).outlineJson,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>

export type FormatName = keyof typeof reporters

export const formatNames: readonly FormatName[] = Object.keys(reporters).filter((name): name is FormatName => Object.hasOwn(reporters, name))
