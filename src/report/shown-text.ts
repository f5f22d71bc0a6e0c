import {visible} from './escape.js'

/**
 * A text whose every character is to be seen, line by line, for documentation: spaces at the end of a line as `·`, tabs there as `→`,
 * carriage returns as `␍`, all else that is drawn as nothing by its code point; a last line without an end says so.
 */
export function shownText(text: string): string {
  const isEnded = text === '' || text.endsWith('\n')
  const lines = (isEnded ? text.slice(0, -1) : `${text}`).split('\n')
  const shown = lines
    .map((line) => {
      const kept = line.trimEnd()
      const end = line.slice(kept.length).replaceAll(' ', '·').replaceAll('\t', '→').replaceAll('\r', '␍')
      return visible(kept) + visible(end)
    })
    .join('\n')
  return isEnded ? shown : `${shown} (no line end)`
}
