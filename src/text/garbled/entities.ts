import {allMatches} from '../all-matches.js'
import {isLetter} from '../letters.js'
import type {Garbled} from './garbled.js'
import {asText} from './meant-text.js'

/** Names that follow a letter, as in `&eacute;`, and the combining mark that each means (HTML, named character references). */
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  ring: '\u030A',
  cedil: '\u0327',
  caron: '\u030C',
  breve: '\u0306',
  macr: '\u0304',
  ogon: '\u0328',
}

/** The other names that statements may hold. Greek letters and mathematical signs are left out: `&int;` and `&mu;` are C. */
const named: Readonly<Record<string, string>> = {
  ...{quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '', zwnj: '', zwj: ''},
  ...{ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»'},
  ...{bull: '•', middot: '·', szlig: 'ß', aelig: 'æ', AElig: 'Æ', oelig: 'œ', OElig: 'Œ', oslash: 'ø', Oslash: 'Ø', eth: 'ð', ETH: 'Ð'},
  ...{thorn: 'þ', THORN: 'Þ', lstrok: 'ł', Lstrok: 'Ł', euro: '€', pound: '£', copy: '©', reg: '®', trade: '™', iexcl: '¡', iquest: '¿'},
}

/** A character reference, escaped any number of times: `&#39;`, `&amp;nbsp;`. */
const reference = /&((?:amp;){0,4})(#\d{2,7}|#[xX][\da-fA-F]{2,6}|[A-Za-z]{2,8});/g

/**
 * The HTML character references that readers see unrendered. In Markdown those are the ones escaped twice or more: `&eacute;` is rendered
 * there, but of `&amp;eacute;` a page shows the code.
 */
export function entitiesIn(text: string, isMarkdown: boolean): Garbled[] {
  if (!text.includes('&')) return []
  return allMatches(text, reference).flatMap((match): Garbled[] => {
    const [{length}, escapes = '', name = ''] = match
    const meant = meaningOf(name)
    const start = match.index
    const end = start + length
    if (meant === null || (isMarkdown && escapes === '') || isAddressOf(text, start, end)) return []
    return [{kind: 'entity', start, end, meant, isCertain: isLetter(text.charAt(start - 1)) || isLetter(text.charAt(end))}]
  })
}

function meaningOf(name: string): string | null {
  if (name.startsWith('#')) return asText(Number(name.slice(1).replace(/^x/i, '0x')))
  const accent = accents[name.slice(1)]
  const composed = accent === undefined ? '' : `${name.charAt(0)}${accent}`.normalize('NFC')
  if (composed.length === 1) return composed
  return Object.hasOwn(named, name) ? (named[name] ?? null) : null
}

/** Whether a reference is the subject of the text, `"&amp;"`, or part of an address, `?a=b&amp;c=d`. */
function isAddressOf(text: string, start: number, end: number): boolean {
  const isQuoted = /["'“‘«(]/.test(text.charAt(start - 1)) && /["'”’»)]/.test(text.charAt(end))
  return isQuoted || /[?&]?\w=[^\s&]{0,80}$/.test(text.slice(Math.max(0, start - 84), start)) || /^\w{1,40}=/.test(text.slice(end, end + 42))
}
