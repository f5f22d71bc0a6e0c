import {allMatches} from '../all-matches.js'
import type {Garbled} from './garbled.js'

/** Words that may hold mathematical letters, including those that Unicode has elsewhere (`ℎ`), full-width letters, or ligatures (`ﬁ`). */
const word = /[A-Za-z\u{1D400}-\u{1D6A3}\u{1D7CE}-\u{1D7FF}\u2102-\u2134\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFB00-\uFB06]+/gu
/** Any of those letters, except digits and the single letters that occur in formulas. */
const telling = /[\u{1D400}-\u{1D6A3}\uFF21-\uFF3A\uFF41-\uFF5A\uFB00-\uFB06]/u
/** East Asian text, which sets Latin words in full-width letters as well. */
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Words in letters that only look like Latin ones: neither a search nor a screen reader recognises them. */
export function styledLettersIn(text: string): Garbled[] {
  if (!telling.test(text)) return []
  return allMatches(text, word).flatMap(({index: start, 0: written}): Garbled[] => {
    const end = start + written.length
    const meant = written.normalize('NFKC')
    if (!telling.test(written) || !/^[A-Za-z\d]{2,}$/.test(meant) || (/[\uFF10-\uFF5A]/.test(written) && eastAsian.test(lineAround(text, start)))) return []
    return [{kind: 'styled', start, end, meant, isCertain: true}]
  })
}

/** The part of the line around an offset that shows its language. */
function lineAround(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 100), offset)
  const behind = text.slice(offset, offset + 100)
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1) + (/^[^\r\n]*/.exec(behind)?.[0] ?? '')
}
