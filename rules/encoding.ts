import {defineRule} from '../src/rule/define-rule.js'
import type {Report} from '../src/rule/finding.js'
import {mojibakeIn} from '../src/text/mojibake.js'
import type {Source} from '../src/text/source.js'
import {textMeantBy} from '../src/text/text-meant.js'

export default defineRule({
  name: 'encoding',
  summary: 'The file is UTF-8, and every character is the one that was meant.',
  why: 'Broken characters are what the voters see first, and a name that is spelled with them is not a name.',
  severity: 'error',
  examples: [
    {good: 'I’ve led the “Zürich” team – with José’s help.\n'},
    {bad: 'Iâ€™ve led the team.\n', reports: ['1:2-1:5: Unexpected "â€™", expected "’"; the text was read in a wrong encoding and saved again.']},
    {bad: 'With JosÃƒÂ© I led the team.\n', reports: ['1:9-1:13: Unexpected "ÃƒÂ©", expected "é"; the text was read in a wrong encoding and saved again.']},
    {bad: '\uFEFFI led the team.\n', reports: ['1:1-1:2: The file begins with a byte order mark; save it as UTF-8 without one.']},
    {bad: 'I led the team, it\uFFFDs fun.\n', reports: ['1:19-1:20: A character got lost here when the text was converted; write it again.']},
  ],
  check({source}, report) {
    if (source.encoding !== 'utf-8') report({message: 'The file is UTF-16; save it as UTF-8.', position: source.positionAt(0, 0)})
    if (source.text.startsWith('\uFEFF')) report(byteOrderMark(source))
    for (const finding of [...undecoded(source), ...misread(source), ...lost(source)]) report(finding)
  },
})

/** Programs that do not know the mark put another one before it. */
function byteOrderMark(source: Source): Report {
  const length = source.text.search(/[^\uFEFF]|$/)
  return {
    message: 'The file begins with a byte order mark; save it as UTF-8 without one.',
    position: source.positionAt(0, length),
    severity: 'warning',
    fix: [{start: 0, end: length, text: ''}],
  }
}

/** Bytes that are not UTF-8. */
function undecoded(source: Source): Report[] {
  return source.undecoded.map(({offset, length, bytes}) => {
    const meant = textMeantBy(bytes)
    const codes = bytes.slice(0, 4).map((byte) => `0x${byte.toString(16).toUpperCase()}`)
    const what = `${bytes.length === 1 ? 'Byte' : 'Bytes'} ${codes.join(' ')}${bytes.length > 4 ? ' …' : ''} ${bytes.length === 1 ? 'is' : 'are'} not UTF-8`
    return {
      message: meant === null ? `${what}; save the file as UTF-8.` : `${what}, expected "${meant}"; save the file as UTF-8.`,
      position: source.positionAt(offset, offset + length),
      actual: source.text.slice(offset, offset + length),
      ...replacement(offset, offset + length, meant),
    }
  })
}

/** UTF-8 that was read as Windows-1252. */
function misread(source: Source): Report[] {
  return mojibakeIn(source.text).map(({start, end, actual, meant}) => {
    const isKnown = !meant.includes('\uFFFD')
    return {
      message: isKnown
        ? `Unexpected "${actual}", expected "${meant}"; the text was read in a wrong encoding and saved again.`
        : `Unexpected "${actual}"; a character got lost here when the text was converted, write it again.`,
      position: source.positionAt(start, end),
      actual,
      ...replacement(start, end, isKnown ? meant : null),
    }
  })
}

/** U+FFFD that stands in the file itself. */
function lost(source: Source): Report[] {
  if (!source.text.includes('\uFFFD')) return []
  const undecodedAt = new Set(source.undecoded.map(({offset}) => offset))
  return [...source.text.matchAll(/\uFFFD+/g)].flatMap((match): Report[] => {
    if (undecodedAt.has(match.index)) return []
    const position = source.positionAt(match.index, match.index + match[0].length)
    return [{message: 'A character got lost here when the text was converted; write it again.', position, actual: match[0]}]
  })
}

function replacement(start: number, end: number, meant: string | null): Pick<Report, 'expected' | 'fix'> {
  return meant === null ? {} : {expected: [meant], fix: [{start, end, text: meant}]}
}
