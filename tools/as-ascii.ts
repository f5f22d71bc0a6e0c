/**
 * The same script in ASCII, which Node reads without decoding and V8 keeps in one byte a character: 4 of the 75 ms of a start, most of it the
 * memory of three copies. esbuild escapes texts, but leaves regular expressions as they are. A text of `String.raw` gets escapes too: it must be
 * meant for a regular expression, as every one in this repository is.
 *
 * @throws where a backslash stands before a character that is not ASCII, and would then escape the escape
 */
export function asAscii(script: string): string {
  const escaped = /\\[^\0-\u007F]/.exec(script)
  if (escaped) throw new Error(`A needless backslash stands before ${escaped[0].slice(1)} in a regular expression`)
  return script.replace(/[^\0-\u007F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
