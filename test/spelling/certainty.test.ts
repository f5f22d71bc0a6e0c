import {describe, expect, test} from 'vitest'
import {misspelledIn} from '../support/spell.js'

/** Each misspelled word of a statement with the doubt about its best correction. */
function doubtsIn(text: string, standsFor: readonly string[] = []): string {
  return misspelledIn(`${text}\n`, standsFor)
    .map(({token, doubt}) => `${token.text} ${doubt ?? 'certain'}`)
    .join(', ')
}

describe('a correction is certain', () => {
  test.each([
    ['a common word, one everyday typo off', 'We plan the upcomming relase.', 'upcomming certain, relase certain'],
    ['the other word is far rarer and no nearer', 'It prevents a relase.', 'relase certain'],
    ['no plain typo leads to the other word', 'We made enchancements.', 'enchancements certain'],
    ['what many get wrong', 'The seperate teams recieve it.', 'seperate certain, recieve certain'],
    ['an apostrophe left out', 'They dont know that it wasnt so.', 'dont certain, wasnt certain'],
    ['a pair that many write as one', 'Infact alot of it.', 'Infact certain, alot certain'],
    ['two typos in a long word', 'It is the responsibiltiy of all.', 'responsibiltiy certain'],
    ['a name of the community that most letters say', 'I like Openstak a lot.', 'Openstak certain'],
    ['what the statement has elsewhere', 'The quota is small, and each qouta grows.', 'qouta certain'],
  ])('%s', (_, text, expected) => {
    expect(doubtsIn(text)).toBe(expected)
  })

  test('what the statement stands for', () => {
    expect(doubtsIn('In the Mikata cycle.')).toBe('Mikata name')
    expect(doubtsIn('In the Mikata cycle.', ['mitaka'])).toBe('Mikata certain')
  })
})

describe('a correction is in doubt', () => {
  test.each([
    ['two words are as near', 'It may be trival.', 'trival rival'],
    ['only the first letter speaks against the other', 'Stay in youch with us.', 'youch rival'],
    ['the other word is as near and only somewhat rarer', 'The aarms went off.', 'aarms rival'],
    ['both words are far off', 'The transmition of it.', 'transmition rival'],
    ['a far word is common, and another form of it is near', 'We ran the integrational tests.', 'integrational rival'],
    ['little speaks for a typo', 'A new ansiblize step.', 'ansiblize weak'],
    ['a short word', 'The nmae of fod. Im glad.', 'nmae certain, fod rival, Im rival'],
    ['a letter that is seldom struck wrong', 'They eharing it.', 'eharing first'],
    ['a rare word', 'Such stabalising is good.', 'stabalising rare'],
    ['a typo far off', 'The only avliable one.', 'avliable far'],
    ['a word that could be made of known ones', 'The webclint of it.', 'webclint derived'],
    ['two words that nobody keeps apart by hand', 'I want it likethat.', 'likethat spaced'],
    ['a plural on one side only', 'The voters read the candidatess record.', 'candidatess ending'],
    ['a word drawn out', 'I am reeeally proud.', 'reeeally sound'],
    ['a last letter that only some words have', 'The colleagu of it.', 'colleagu cut'],
    ['a term written twice', 'The upgrde of it, and each upgrde of all.', 'upgrde term, upgrde term'],
  ])('%s', (_, text, expected) => {
    expect(doubtsIn(text)).toBe(expected)
  })
})
