import {describe, expect, test} from 'vitest'
import {ConfusionFinder} from '../../src/spelling/confusions/confusion-finder.js'
import {confusions} from '../../src/spelling/confusions/lists/index.js'
import {patternOf, type Words} from '../../src/spelling/confusions/pattern.js'
import {classNamed} from '../../src/spelling/confusions/word-classes.js'
import {tokensOf} from '../../src/spelling/tokens.js'
import {loadVocabulary} from '../../src/spelling/words/vocabulary.js'
import {parse} from '../../src/text/parse.js'
import {Source} from '../../src/text/source.js'

/** What is found in a text, and the text with all of it corrected. */
function correct(text: string, finder = new ConfusionFinder(confusions)): {readonly found: readonly string[]; readonly corrected: string} {
  const found = finder.findIn({words: tokensOf(parse(new Source('statement', text))).words, text})
  return {
    found: found.map(({phrase}) => text.slice(phrase.start, phrase.end)),
    corrected: found.reduceRight((whole, {wrong, meant: [meant = '']}) => whole.slice(0, wrong.start) + meant + whole.slice(wrong.end), text),
  }
}

/** The words of a place, each as it is written. */
function wordsOf({listed, classes}: Words): string[] {
  return [...listed.split('|').filter((word) => /^[^A-Z]/.test(word)), ...classes.flatMap((name) => [...classNamed(name)])]
}

describe.each(confusions)('%s: %s', (...confusion) => {
  const [at, find, meant, wrong, right] = confusion
  const {places, first, end} = patternOf(find)

  test('is found in its wrong example alone, once, and stays away when it is corrected', () => {
    const {found, corrected} = correct(wrong, new ConfusionFinder([confusion]))
    expect(found).toHaveLength(1)
    expect(correct(corrected).found, corrected).toEqual([])
    expect(correct(wrong).corrected, 'among the others').toBe(corrected)
    expect(corrected).not.toMatch(/ {2}| [.,]|^ | $/)
    expect(correct(right).found, right).toEqual([])
  })

  test('is well formed', () => {
    expect(places.map(wordsOf), 'a place with the words that it is looked for at').toContainEqual(at.split('|'))
    expect(first, 'brackets').toBeGreaterThanOrEqual(0)
    expect(end, 'brackets').toBeGreaterThan(first)
    // What is left of the sentence keeps its capital and its spaces.
    if (meant === '') expect(first > 0 && end < places.length, 'context on both sides of what goes').toBe(true)
    expect(find.match(/[A-Z]{2,}/g)?.filter((name) => classNamed(name).size === 0) ?? []).toEqual([])
    expect(meant.match(/[A-Z]{2,}/g)?.filter((name) => !places.some(({classes}) => classes[0] === name)) ?? []).toEqual([])
  })

  test('has known words only: unknown ones are the business of spelling', () => {
    const {words, community} = loadVocabulary()
    const isKnown = (each: string) => words.has(each) || community.names.has(each) || words.has(each.replace(/'s$/, ''))
    expect(places.flatMap(wordsOf).filter((each) => !isKnown(each))).toEqual([])
  })

  test('has no word twice in a row: that is the business of repeated-words', () => {
    expect(places.filter(({listed}, at) => listed === places[at + 1]?.listed)).toEqual([])
  })
})
