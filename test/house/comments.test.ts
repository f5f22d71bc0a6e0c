import {readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'

/** Phrases that read as translated, and what a native speaker would write. */
const banned: readonly (readonly [RegExp, string])[] = [
  [/\b(?:be|been|is|are|was|were|gets?) (?:also )?told\b/i, 'is reported'],
  [/\bst(?:ands?|ood) (?!for\b|out\b)/i, 'is, comes, appears'],
  [/\bof use\b/i, 'useful'],
  [/\bbut for\b/i, 'except for'],
  [/, for (?:it|they|there|this|that|he|she|people|nobody|none|whoever)\b/i, ', because'],
  [/\bas \w+ (?:has|have) (?:it|them)\b/i, 'as in'],
  [/\bha(?:s|ve|d) a say\b/i, 'affects'],
  [/\b(?:is|are) looked at\b/i, 'is examined, is read'],
  [/\bin (?:its|their|whose|the) stead\b/i, 'instead'],
  [/\b(?:and|or|of) (?:the|their|its) like\b/i, 'and similar'],
  // Of an order in a text; behind a link or a name in a file system is plain English.
  [/\bbehind (?:it\b|…|\w+ (?:\w+ )?(?:name|word|letter|mark|dash|comma|colon|label|bracket|sentence|list|item|character|number|digit)s?\b)/i, 'after'],
  [/\banew\b/i, 'again, from scratch'],
  [/\bdear(?:er)?\b/i, 'expensive'],
  [/(?<!\bthere )\b(?:is|are) none\b/i, 'is not one'],
  [/(?<!\bthere )\b(?:is|are) no (?!longer\b|more\b|less\b|better\b|match for\b)/i, 'is not a'],
  [/(?<!\bif )(?:^|[.;:] )so (?:many|much)\b/i, 'how many, at most, at least'],
  [/\b(?:take|takes|taken|took) (?:it |them |that |this )?for (?:a|an|one|the)\b/i, 'treat as'],
  [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
  [/\bput(?:s|ting)? (?:it |them )?right\b/i, 'correct'],
  [/\bno sooner than\b/i, 'at … or later'],
  [/\bheed(?:s|ed|ing)?\b/i, 'respect, follow'],
  [/\bnot found any more\b/i, 'no longer found'],
]

/** Folders and files with comments that nobody has revised yet. */
const unrevised: readonly string[] = ['test/**']

/** The comments of a file that fill whole lines, as `path:line: text`; without what they quote, which is not their own wording. */
function commentsOf(path: string): string[] {
  const comments: string[] = []
  let open: 'none' | 'line' | 'block' = 'none'
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    const text = (open === 'block' ? /^\s*\*?\/?(.*)/ : /^\s*(?:\/\*\*?|\/\/)(.*)/).exec(line)?.[1]
    if (text === undefined) open = 'none'
    else {
      const isContinued = open === 'block' || (open === 'line' && /^\s*\/\//.test(line))
      if (isContinued) comments.push(`${comments.pop()} ${text.trim()}`)
      else comments.push(`${path}:${index + 1}: ${text.trim()}`)
      if (open !== 'block') open = /^\s*\/\//.test(line) ? 'line' : 'block'
      if (open === 'block' && line.includes('*/')) open = 'none'
    }
  }
  return comments.map((comment) => comment.replaceAll(/`[^`]*`|"[^"]*"/g, '…'))
}

describe('comments are plain English', () => {
  const files = globSync(['src/**/*.ts', 'rules/**/*.ts', 'evaluation/**/*.ts', 'tools/**/*.mjs', 'tools/**/*.ts', 'test/**/*.ts'], {
    ignore: unrevised,
  }).sort()
  const read = files.flatMap(commentsOf)

  it('in every file that has been revised', () => {
    expect(commentsOf('test/house/plain-english.test.ts').some((comment) => comment.includes('a native speaker would write'))).toBe(true)
    expect(unrevised.length > 0 || read.length > 1000).toBe(true)
  })

  it.each(banned)('without %s (write: %s)', (phrase) => {
    expect(read.filter((comment) => phrase.test(comment))).toEqual([])
  })
})
