import {functionWords} from '../function-words.js'
import type {Token} from '../tokens.js'
import type {Lexicon} from '../words/lexicon.js'

/**
 * Whether an unknown word is right because of what surrounds it: `rockin'` with an apostrophe for its last letter; an ordinal, `the ith`;
 * half of a hyphenated word; the rest of a word that begins in brackets.
 */
export function isRightInContext(index: number, words: readonly Token[], text: string, lexicon: Lexicon): boolean {
  const [previous, token, next] = [words[index - 1], words[index], words[index + 1]]
  if (!token) return false
  return (
    isClipped(token, text, lexicon) ||
    isOrdinal(token, previous, text) ||
    isDivided(previous, token, text, lexicon) ||
    isDivided(token, next, text, lexicon) ||
    isBegunInBrackets(token, text, lexicon)
  )
}

/** `rockin'`, but not `workin` in the quotation `'it is workin'`. */
function isClipped({text: word, lower, start, end}: Token, text: string, lexicon: Lexicon): boolean {
  if (!/^['’]/.test(text.slice(end, end + 1)) || !/.{3}in$/.test(word) || !lexicon.knows(`${lower}g`)) return false
  const before = text.slice(Math.max(0, start - longestQuote), start)
  return !/(?:^|[\s(["“])['‘](?![^'’]*['’](?!\p{L}))/u.test(before.slice(before.lastIndexOf('\n\n') + 1))
}

/** How many characters before a word are searched for an opening quotation mark. */
const longestQuote = 200

/** `the ith node`, `each kth`; after other words it is a typo for `with`. */
function isOrdinal({lower, start}: Token, previous: Token | undefined, text: string): boolean {
  return (
    /^[a-z]th$/.test(lower) &&
    previous !== undefined &&
    /^(?:the|an?|each|every|this|that|its)$/.test(previous.lower) &&
    /^\s+$/.test(text.slice(previous.end, start))
  )
}

/** Whether two words are halves of one, divided by a soft hyphen or at the end of a line: `experi-⏎ence`. */
function isDivided(left: Token | undefined, right: Token | undefined, text: string, lexicon: Lexicon): boolean {
  if (!left || !right) return false
  const between = text.slice(left.end, right.start)
  return between === '\u00AD' || (/^[-‐]\r?\n[ \t>]*$/.test(between.slice(0, 200)) && lexicon.knows(left.lower + right.lower))
}

/** `[M]aybe`, `(m)otherboard`: a letter that a quotation changes, or that is stressed. */
function isBegunInBrackets({lower, start}: Token, text: string, lexicon: Lexicon): boolean {
  const begin = /[[(](\p{L}{1,2})[\])]$/u.exec(text.slice(Math.max(0, start - 4), start))?.[1]
  return begin !== undefined && lexicon.knows(begin.toLowerCase() + lower)
}

/** Whether a capitalised word before brackets may name a person whose nick is in them: not `Our (…)`, not `Nova (…)`. */
export function isMaybePerson({lower}: Token, lexicon: Lexicon): boolean {
  return !functionWords.has(lower) && !lexicon.isCommunity(lower) && (lexicon.isName(lower) || !lexicon.knows(lower))
}

/**
 * An acronym in lower case: the statement has it in capitals too (`cri`, `CRI`), or spells it out (`losf (lots of small files)`).
 *
 * @param spellings gives all words of the statement as written
 */
export function isLowerAcronym({lower, end}: Token, spellings: () => ReadonlySet<string>, text: string): boolean {
  if (lower.length > 6) return false
  const gloss = /^\s*\(([^()]{0,80})\)/.exec(text.slice(end, end + 100))?.[1]
  if (gloss && initialsOf(gloss) === lower) return true
  return spellings().has(lower.toUpperCase())
}

function initialsOf(words: string): string {
  return Array.from(words.matchAll(/\p{L}+/gu), ([word]) => word.charAt(0).toLowerCase()).join('')
}
