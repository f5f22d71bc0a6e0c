import {readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'

/**
 * Phrases that read as translated, or as a dialect of this project's own. What people read is plain English that a native speaker would
 * write: "belongs in", "is not a text", "space", "lower case".
 */
const banned: readonly (readonly [RegExp, string])[] = [
  [/\bbelongs? into\b/i, 'belongs in'],
  [
    /(?<!there )\b(?:is|are|was|were) no (?:text|folder|file|regular|word file|configuration|suppressions|lead|nomination|address|list|map|UTF-8|plain)\b/i,
    'is not a',
  ],
  [/\belects? no\b/i, 'does not elect a'],
  [/\bnot ended\b/i, 'does not end with a line break'],
  [/\bempty but for\b/i, 'holds nothing but'],
  [/\bblanks?\b/i, 'space'],
  [/\bsmall letters?\b/i, 'lower case'],
  [/\b(?:be|been|is|are|was|were|gets?|got) (?:also )?told\b/i, 'is reported'],
  [/\bstands? (?:twice|in prose|beside|behind|before)\b/i, 'is, comes'],
  [/\bexclude each other\b/i, 'cannot be used together'],
  [/\bput (?:it |them )?right\b/i, 'correct'],
  [/\bin (?:its|their|whose) stead\b/i, 'instead'],
  [/, for (?:it|they|there|none|whoever)\b/i, ', because'],
  [/\bthere need be\b/i, 'is not needed'],
  [/\bgoes with --/i, 'needs'],
  [/\b(?:do|does|did) not take it for\b/i, 'treat it as'],
  [/\bno more than are\b/i, 'at most'],
  [/\bnot found any more\b/i, 'no longer found'],
  [/\bis as it was\b/i, 'is unchanged'],
  [/\bwhere to stand\b/i, 'how to run'],
  [/\bas no \w+ does\b/i, 'which no … may'],
  [/\bmend(?:s|ed|ing)?\b/i, 'correct, fix'],
  // A comment for programmers may use the words that these find; what the program prints may not.
  [/\b(?:nominations?|`|…) (?:was |were )?left out\b/i, 'skipped'],
  [/\bhad a say in\b/i, 'affects'],
  [/\blies? (?:where|in a folder|around)\b/i, 'is'],
  [/\bin another order\b/i, 'in the wrong order'],
  [/\bhas another text\b/i, 'has a different text'],
  [/\bno cycle is called that\b/i, 'there is no cycle of that name'],
  [/\bin no word list\b/i, 'not in any word list'],
  [/\bwas not taken for\b/i, 'was not read as'],
  [/\bwithout being asked for\b/i, 'never fetches'],
  [/\bexpected? .*in lines? (?:…|\d)|\bfirst in lines? (?:…|\d)/i, 'on line'],
  [/, for this\b/i, ', because'],
  [/\bif you stand\b/i, 'if you are running'],
  [/[…\d] %(?!\w)/, 'a percent sign without a space'],
]

/** The quoted texts of a file of code that hold a sentence, with the number of their line. */
function textsOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      // Comments are for those who read the code, and examples of statements are what candidates write.
      if (/^\s*(?:\/\/|\/?\*)|^\s*(?:\{?(?:good|others):)/.test(line)) return []
      const code = line.replace(/(?:^|\s)\/\/ .*$/, '').replaceAll(/\$\{[^{}]*\}/g, '…')
      return [...code.matchAll(/'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`|"((?:[^"\\]|\\.)*)"/g)].flatMap(([whole]) =>
        /[a-z] [a-z]/.test(whole) ? [`${path}:${index + 1}: ${whole}`] : [],
      )
    })
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line, index) => `${path}:${index + 1}: ${line}`)
}

/** Texts of the program that nobody meets: words that are looked for in statements, and names in tables. */
const unseen = ['tools/**', 'src/nomination/**', 'src/spelling/**', 'src/community/openstack/data/**']

const code = globSync(['src/**/*.ts', 'rules/**/*.ts', 'evaluation/*.ts'], {ignore: unseen}).sort()
const documents = globSync(
  [
    '*.md',
    'action.yml',
    'docs/rules/*.md',
    'docs/architecture.md',
    'docs/zuul.md',
    'docs/remark.md',
    'docs/spelling.md',
    'evaluation/README.md',
    '.pre-commit-hooks.yaml',
  ],
  {dot: true},
).sort()

describe('what people read is plain English', () => {
  const read = [...code.flatMap(textsOf), ...documents.flatMap(linesOf)]

  it('is looked at', () => {
    expect(code.length).toBeGreaterThan(100)
    expect(read.some((line) => line.includes('No signature found'))).toBe(true)
    expect(read.some((line) => line.startsWith('README.md'))).toBe(true)
  })

  it.each(banned)('without %s (write: %s)', (phrase) => {
    expect(read.filter((line) => phrase.test(line))).toEqual([])
  })
})
