import {visible} from './escape.js'

/** Marks in a shown text, their meaning, and whether a line needs them. */
const marks: readonly (readonly [mark: string, meaning: string, isIn: (line: string) => boolean])[] = [
  ['·', 'a space at the end of a line', (line) => endOf(line).includes(' ')],
  ['→', 'a tab at the end of a line', (line) => endOf(line).includes('\t')],
  ['␍', 'a carriage return', (line) => endOf(line).includes('\r')],
  ['\\t', 'a tab', (line) => line.trimEnd().includes('\t')],
  ['\\u{…}', 'a character that cannot be seen, by its number in Unicode', (line) => /(?![\r\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u.test(line)],
]

function endOf(line: string): string {
  return line.slice(line.trimEnd().length)
}

/** The meaning of the marks that `shownText` puts into these texts: `\`·\` is a space at the end of a line`. */
export function legendOf(texts: readonly string[]): string[] {
  const lines = texts.flatMap((text) => text.split('\n'))
  const legend = marks.filter(([, , isIn]) => lines.some(isIn)).map(([mark, meaning]) => `\`${mark}\` is ${meaning}`)
  return texts.every(isEnded) ? legend : [...legend, '`(no line end)` is a last line that does not end']
}

/**
 * A text with every character visible, for documentation: spaces at the end of a line as `·`, tabs there as `→`, carriage returns as `␍`,
 * other invisible characters by code point; and a remark if the last line has no line end.
 */
export function shownText(text: string): string {
  const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n')
  const shown = lines
    .map((line) => {
      const end = endOf(line).replace(/[ \t\r]/g, (character) => ends.get(character) ?? '')
      return (visible(line.trimEnd()) + end).replace(/(?! )\p{Zs}/gu, codePoint)
    })
    .join('\n')
  return isEnded(text) ? shown : `${shown} (no line end)`
}

function isEnded(text: string): boolean {
  return text === '' || text.endsWith('\n')
}

const ends: ReadonlyMap<string, string> = new Map([
  [' ', '·'],
  ['\t', '→'],
  ['\r', '␍'],
])

/** For a space that looks like an ordinary one. */
function codePoint(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}`
}
