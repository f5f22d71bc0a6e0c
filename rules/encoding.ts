import {defineRule} from '../src/rule/define-rule.js'
import type {Report} from '../src/rule/finding.js'
import {allMatches} from '../src/text/all-matches.js'
import {encodingNames, type Undecided} from '../src/text/encoding/encoding.js'
import {isMisreadAsWhole, type Mojibake, mojibakeIn} from '../src/text/encoding/mojibake.js'
import {decodeWindows1252} from '../src/text/encoding/windows-1252.js'
import {enumerated} from '../src/text/enumerated.js'
import type {Source} from '../src/text/source.js'
import {garbled} from './encoding/garbled.js'

export default defineRule({
  name: 'encoding',
  summary: 'The file is in UTF-8, and every character is the intended one.',
  why: 'Broken characters are what voters notice first, and a name with broken characters is no longer a name.',
  severity: 'error',
  lesser: [{severity: 'warning', findings: 'a byte order mark, letters of formulas or in full width, and what is only likely to be broken'}],
  readsUnreadable: true,
  readsBrokenText: true,
  examples: [
    {good: 'I’ve led the “Zürich” team – with José’s help.\n'},
    {good: 'On peut lire «AMANHÃ» et «NÃO» sur la carte.\n'},
    {bad: 'Iâ€™ve led the team.\n', reports: ['1:2-1:5: Unexpected "â€™", expected "’"; the text was opened in the wrong encoding and saved again.']},
    {bad: 'With JosÃƒÂ© I led the team.\n', reports: ['1:9-1:13: Unexpected "ÃƒÂ©", expected "é"; the text was opened in the wrong encoding and saved again.']},
    {
      bad: 'Weâ€™ve led the teamâ€™s work.\n',
      reports: ['1:3-1:6: Unexpected "â€™", expected "’", and 1 more place like it; the text was opened in the wrong encoding and saved again.'],
    },
    {
      bad: 'As José’s mail shows, its â€™ got lost.\n',
      reports: [
        '1:27-1:30: Unexpected "â€™", perhaps "’" opened in the wrong encoding. Other characters in the file are right, so this is not repaired automatically; retype it if it is wrong.',
      ],
    },
    {bad: '\uFEFFI led the team.\n', reports: ['1:1-1:1: The file begins with a byte order mark; save it as UTF-8 without one.']},
    {
      bad: 'I\uFFFDve led the team, it\uFFFDs fun.\n',
      reports: ['1:2-1:3: Characters were lost in 2 places (first here) when the text was converted; retype them.'],
    },
    {bad: 'I led the team, it\uFFFDs fun.\n', reports: ['1:19-1:20: A character was lost here when the text was converted; retype it.']},
    {
      bad: 'I&#39;m with R&amp;D at the caf&eacute;.\n',
      reports: [
        '1:2-1:7: Unexpected "&#39;", expected "\'", and 2 more places like it; this is the code of HTML for a character, and voters see the code. Write the character itself.',
      ],
    },
    {
      bad: "It\\u2019s the team that I've led.\n",
      reports: [
        '1:3-1:9: Unexpected "\\u2019", expected "’"; this is the code of a program for a character, and voters see the code. Write the character itself.',
      ],
    },
    {
      bad: 'I don?t think that the project?s gate is slow.\n',
      reports: ['1:6-1:7: Unexpected "?", expected "\'", and 1 more place like it; the character was lost when the text was converted.'],
    },
    {
      bad: 'I will lead the prоject.\n',
      reports: [
        '1:17-1:24: Unexpected "prоject", expected "project"; “о” (U+043E) only looks like the Latin letter, so that searches do not find the word. Retype it.',
      ],
    },
    {
      bad: 'My 𝐆𝐨𝐚𝐥𝐬 for Indri:\n',
      reports: ['1:4-1:14: Unexpected "𝐆𝐨𝐚𝐥𝐬", expected "Goals"; searches and screen readers do not know these characters as letters. Type ordinary letters.'],
    },
    {
      bad: 'I would like to keep helping with the review of patches and with docum=\nentation.\n',
      reports: [
        '1:71-2:1: Unexpected "=" at the end of the line; an e-mail program cut the line here (quoted-printable). Remove the mark, and join the two lines.',
      ],
    },
  ],
  check({source}, report) {
    for (const finding of ofFile(source)) report(finding)
    // Nothing more is known about a text that was not read.
    if (source.unreadable) return
    for (const finding of [...byteOrderMark(source), ...misread(source), ...lost(source), ...garbled(source)]) report(finding)
  },
})

/** The encoding of the file, if it is not UTF-8. */
function ofFile(source: Source): Report[] {
  const {encoding, undecided} = source
  if (encoding !== 'utf-8') {
    const message = `The file is saved as ${encodingNames[encoding]}, not as UTF-8; save it as UTF-8, or let \`--fix\` rewrite the whole file.`
    // In UTF-16 every character differs from UTF-8.
    const first = encoding === 'windows-1252' ? source.text.search(/[^\0-\x7F]/) : -1
    // The fix changes no text, only the bytes.
    return [{message, range: first < 0 ? {start: 0, end: 0} : {start: first, end: first + 1}, fix: []}]
  }
  if (!undecided) return []
  const {offset, length} = undecided
  return [{message: sentence(undecided, source), range: {start: offset, end: offset + length}, actual: source.text.slice(offset, offset + length)}]
}

function sentence({likely, isCut}: Undecided, source: Source): string {
  const [name = ''] = likely
  if (isCut) return `The file is ${name}, but it ends in the middle of a character, so the end is missing; save it again as UTF-8, complete.`
  const count = source.undecoded.reduce((sum, {length}) => sum + length, 0)
  if (isUtf8Elsewhere(source, count)) return strayBytes(source, count)
  const where = count > 1 ? ` (${count} bytes cannot be read, the first one here)` : count === 1 ? ' (one byte, here, cannot be read)' : ''
  const what = likely.length > 0 ? `it is probably ${enumerated(likely, 'or')}` : 'it is damaged, or its encoding could not be recognised'
  return `The file is not saved as UTF-8${where}; ${what}. Open it in the editor that you wrote it in, check that every character is right, and save it as UTF-8. \`--fix\` leaves it as it is.`
}

/** Accented letters and typographic marks: in UTF-8 two or three bytes, which rarely occur in that order by accident. */
const certain = /[\u00C0-\u00FF\u2010-\u2026\u20AC]/g

/** Whether most non-ASCII characters are valid UTF-8, so that the other bytes are the exception. */
function isUtf8Elsewhere({text}: Source, undecoded: number): boolean {
  return undecoded > 0 && (text.match(certain)?.length ?? 0) >= undecoded
}

/** Bytes pasted into a file that is otherwise UTF-8, usually by a program that writes Windows-1252. */
function strayBytes({undecoded}: Source, count: number): string {
  const [byte = 0] = undecoded[0]?.bytes ?? []
  const meant = decodeWindows1252([byte])
  const guess = meant > '\u009F' ? ` (“${meant}” in Windows-1252)` : ''
  const code = `0x${byte.toString(16).toUpperCase()}${guess}`
  const [what, them] = count === 1 ? [`The byte ${code} here is`, 'this character'] : [`${count} bytes, the first one here ${code}, are`, 'these characters']
  return `${what} not UTF-8, though the rest of the file is; type ${them} again and save the file as UTF-8. \`--fix\` leaves it as it is.`
}

/** Programs that do not recognise the mark may add a second one. */
function byteOrderMark(source: Source): Report[] {
  if (!source.text.startsWith('\uFEFF')) return []
  const length = source.text.search(/[^\uFEFF]|$/)
  return [
    {
      message: 'The file begins with a byte order mark; save it as UTF-8 without one.',
      range: {start: 0, end: length},
      severity: 'warning',
      fix: [{start: 0, end: length, text: ''}],
    },
  ]
}

/** UTF-8 that was read as Windows-1252: one finding, however many characters are broken. */
function misread(source: Source): Report[] {
  const found = mojibakeIn(source.text)
  const isCertain = isMisreadAsWhole(source.text, found)
  const isKnown = ({meant}: Mojibake) => !meant.includes('\uFFFD')
  return [...misreadAs(found.filter(isKnown), isCertain), ...lostAt(found.filter((each) => !isKnown(each)))]
}

function misreadAs(found: readonly Mojibake[], isCertain: boolean): Report[] {
  const [first] = found
  if (!first) return []
  const {start, end, actual, meant} = first
  const more = found.length > 1 ? `, and ${found.length - 1} more ${found.length === 2 ? 'place' : 'places'} like it` : ''
  const message = isCertain
    ? `Unexpected "${actual}", expected "${meant}"${more}; the text was opened in the wrong encoding and saved again.`
    : `Unexpected "${actual}", perhaps "${meant}" opened in the wrong encoding${more}. Other characters in the file are right, so this is not repaired automatically; retype it if it is wrong.`
  const repair = {expected: [meant], fix: found.map((each) => ({start: each.start, end: each.end, text: each.meant}))}
  return [{message, range: {start, end}, actual, ...(isCertain && repair)}]
}

/** U+FFFD that the file itself contains. */
function lost(source: Source): Report[] {
  if (!source.text.includes('\uFFFD')) return []
  const undecodedAt = new Set(source.undecoded.map(({offset}) => offset))
  const places = allMatches(source.text, /\uFFFD+/g).filter(({index}) => !undecodedAt.has(index))
  return lostAt(places.map(({index, 0: actual}) => ({start: index, end: index + actual.length, actual})))
}

/** Lost characters, which only the author knows: one finding, because one conversion lost them all. */
function lostAt(places: readonly Pick<Mojibake, 'start' | 'end' | 'actual'>[]): Report[] {
  const [first] = places
  if (!first) return []
  const {start, end, actual} = first
  const what = places.length > 1 ? `Characters were lost in ${places.length} places (first here)` : 'A character was lost here'
  const them = places.length > 1 ? 'them' : 'it'
  return [{message: `${what} when the text was converted; retype ${them}.`, range: {start, end}, actual}]
}
