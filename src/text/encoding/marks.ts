import type {Sense} from './encoding.js'

/** A typographic mark in a text that was decoded by guess, and its context. */
export interface Mark {
  readonly text: string
  readonly index: number
  /** The letters right before the mark and right after it, or empty. */
  readonly wordBefore: string
  readonly wordAfter: string
  isKnown(word: string): boolean
}

/** The longest quotation, in characters. */
const longestQuotation = 1000

/** How much sense a typographic mark makes in its context; 0 for any other character. */
export function senseOfMark(mark: Mark): Sense {
  return senses[mark.text.charAt(mark.index)]?.(mark) ?? 0
}

const senses: Readonly<Record<string, (mark: Mark) => Sense>> = {
  '“': (mark) => quote(mark, '”“', '„'),
  '”': (mark) => quote(mark, '”', '“„”'),
  '„': (mark) => quote(mark, '“”', ''),
  '‘': (mark) => quote(mark, '’‘', '‚'),
  '‚': (mark) => quote(mark, '‘’', ''),
  '«': (mark) => quote(mark, '»', '»'),
  '»': (mark) => quote(mark, '«', '«'),
  '‹': (mark) => quote(mark, '›', '›'),
  '›': (mark) => quote(mark, '‹', '‹'),
  '’': apostrophe,
  '•': bullet,
  '·': bullet,
  '–': dash,
  '—': dash,
  // CP850 has `à` at this byte: `Incà` must not pass for `Inc…`.
  '…': () => 1,
  '\u00A0': space,
  '®': sign,
  '™': sign,
  '©': sign,
}

/** A quotation mark that opens before a word and is closed later, or closes after a word and was opened before. */
function quote({text, index}: Mark, closers: string, openers: string): Sense {
  const [before, after] = around(text, index)
  const behind = text.slice(index + 1, index + 1 + longestQuotation)
  const ahead = text.slice(Math.max(0, index - longestQuotation), index)
  const holdsAny = (part: string, marks: string) => Array.from(marks).some((mark) => part.includes(mark))
  // French has spaces inside its quotation marks.
  const isSpaced = /[«»‹›]/.test(text.charAt(index))
  if (isOpening(before) && (isSpaced || !isBlank(after)) && holdsAny(behind, closers)) return 3
  return (isSpaced || !isBlank(before)) && isClosing(after) && holdsAny(ahead, openers) ? 3 : 0
}

/** Contractions that occur wherever English is written. Mac Roman has `í` at the byte of the apostrophe, and with it these would not be words. */
const contraction =
  /^(?:(?:i|you|we|they)(?:ve|ll|d|re|m)|i(?:m)|(?:it|he|she|that|what|there|here|who|let|how|where)(?:s|ll|d)|(?:do|does|did|is|are|was|were|has|have|had|wo|would|could|should|ca|must|need|ai)nt)$/i
const endings = new Set(['s', 't', 're', 've', 'll', 'd', 'm'])
const clipped = /^(?:em|til|cause|tis|twas)$/i

function apostrophe({text, index, wordBefore, wordAfter, isKnown}: Mark): Sense {
  const [before, after] = around(text, index)
  if (wordBefore && wordAfter) {
    if (contraction.test(wordBefore + wordAfter)) return 3
    if (wordAfter === 's') return isKnown(wordBefore) ? 3 : 1
    // `O’Brien`, `l’équipe`
    if (wordBefore.length === 1) return isKnown(wordAfter) ? 2 : 0
    return endings.has(wordAfter.toLowerCase()) ? 1 : 0
  }
  const isQuoted = text.slice(Math.max(0, index - longestQuotation), index).includes('‘')
  if (wordBefore) return isQuoted || (/[^s]s$/.test(wordBefore) && wordBefore.length >= 4 && isKnown(wordBefore)) ? 3 : 1
  // `90’s`, `the ’90s`
  if (/^\d$/.test(before)) return wordAfter === 's' ? 3 : 1
  if (isOpening(before)) return /^\d$/.test(after) || clipped.test(wordAfter) ? 3 : 1
  return isQuoted && isClosing(after) ? 3 : 1
}

/** At the beginning of a line, or with a space on each side. */
function bullet({text, index}: Mark): Sense {
  const [before, after] = around(text, index)
  if (isLineStart(text, index)) return isBlank(after) || /^[\p{Lu}\d]$/u.test(after) ? 3 : 0
  return isBlank(before) && isBlank(after) ? 3 : 0
}

function dash({text, index, wordBefore, wordAfter, isKnown}: Mark): Sense {
  const [before, after] = around(text, index)
  if (isBlank(before) && isBlank(after)) return 3
  if (/^\d\d$/.test(before + after)) return 3
  if (wordBefore && wordAfter) return wordBefore.length >= 3 && wordAfter.length >= 3 && isKnown(wordBefore) && isKnown(wordAfter) ? 1 : 0
  return 1
}

/** A space that does not break the line. */
function space({text, index, wordBefore, wordAfter, isKnown}: Mark): Sense {
  const [before, after] = around(text, index)
  if (isLineStart(text, index) || (/^[.!?:]$/.test(before) && (isBlank(after) || wordAfter !== ''))) return 3
  if (wordBefore && wordAfter) return wordBefore.length >= 2 && wordAfter.length >= 2 && isKnown(wordBefore) && isKnown(wordAfter) ? 1 : 0
  return 1
}

/** Right after a known name. */
function sign({wordBefore, isKnown}: Mark): Sense {
  return wordBefore.length >= 2 && isKnown(wordBefore) ? 3 : 0
}

function around(text: string, index: number): [string, string] {
  return [text.charAt(index - 1), text.charAt(index + 1)]
}

function isBlank(character: string): boolean {
  return character === '' || /\s/.test(character)
}

function isOpening(before: string): boolean {
  return isBlank(before) || '([{/-–—“„‘‚"\''.includes(before)
}

function isClosing(after: string): boolean {
  return isBlank(after) || '.,;:!?)]}/-–—…”“’‘"\''.includes(after)
}

function isLineStart(text: string, index: number): boolean {
  const near = text.slice(Math.max(0, index - 20), index)
  return /(?:^|[\r\n])[ \t\u00A0]*$/.test(near) && (index <= 20 || /[\r\n]/.test(near))
}
