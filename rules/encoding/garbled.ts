import type {Report} from '../../src/rule/finding.js'
import type {Garbled, GarbledKind} from '../../src/text/garbled/garbled.js'
import {garbledIn} from '../../src/text/garbled/garbled-in.js'
import type {Source} from '../../src/text/source.js'

/** What happened, and what to do about it. */
const explanations: Readonly<Record<GarbledKind, string>> = {
  entity: 'this is the code of HTML for a character, and voters see the code. Write the character itself.',
  escape: 'this is the code of a program for a character, and voters see the code. Write the character itself.',
  'line-escape': 'this is the code of a program for the end of a line, and voters see the code. Break the line there.',
  'soft-break': 'an e-mail program cut the line here (quoted-printable). Remove the mark, and join the two lines.',
  'lost-mark': 'the character was lost when the text was converted.',
  'look-alike': 'only looks like the Latin letter, so that searches do not find the word. Retype it.',
  styled: 'searches and screen readers do not know these characters as letters. Type ordinary letters.',
}

/** Characters that were replaced by others: one finding for each way in which that happens, and separate ones for what is certain and what is likely. */
export function garbled(source: Source): Report[] {
  const groups = new Map<string, [Garbled, ...Garbled[]]>()
  for (const each of garbledIn(source)) {
    const key = `${each.kind} ${each.isCertain}`
    const others = groups.get(key)
    if (others) others.push(each)
    else groups.set(key, [each])
  }
  return [...groups.values()].map((places) => reportOf(source, places))
}

function reportOf(source: Source, places: readonly [Garbled, ...Garbled[]]): Report {
  const [{start, end, kind, meant, isCertain}] = places
  const actual = source.text.slice(start, end)
  const more = places.length > 1 ? `, and ${places.length - 1} more ${places.length === 2 ? 'place' : 'places'} like it` : ''
  const edits = places.map((each) => ({start: each.start, end: each.end, text: lineEndsOf(source, each)}))
  return {
    message: `${found(actual, kind, meant, isCertain)}${more}; ${kind === 'look-alike' ? `${strangers(actual, meant)} ` : ''}${explanations[kind]}`,
    range: {start, end},
    actual,
    expected: [lineEndsOf(source, places[0])],
    ...(isCertain ? {fix: edits} : {suggestion: edits}),
    ...((!isCertain || kind === 'styled') && {severity: 'warning' as const}),
  }
}

function found(actual: string, kind: GarbledKind, meant: string, isCertain: boolean): string {
  if (kind === 'soft-break') return 'Unexpected "=" at the end of the line'
  const expected = kind === 'line-escape' ? 'a line break' : meant === '' ? 'nothing' : meant === ' ' ? 'a space' : `"${meant}"`
  return `Unexpected "${actual}", ${isCertain ? 'expected' : 'probably'} ${expected}`
}

/** Line ends as the file has them. */
function lineEndsOf({text}: Source, {kind, meant}: Garbled): string {
  return kind === 'line-escape' && text.includes('\r\n') ? meant.replaceAll('\n', '\r\n') : meant
}

/** `“о” (U+043E)`: the first letter that is not what it looks like. */
function strangers(actual: string, meant: string): string {
  const at = Array.from(actual).findIndex((letter, index) => letter !== meant.charAt(index))
  return `“${actual.charAt(at)}” (U+${actual.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')})`
}
