import {expect, test} from 'vitest'
import {ruleNames, rulesIndex} from '../../tools/rules-index.js'

test('rules come by name, without the index and what is no TypeScript', () => {
  expect(ruleNames(['signature.ts', 'index.ts', 'README.md', 'encoding.ts'])).toEqual(['encoding', 'signature'])
})

test('a hyphen in a name becomes a capital in its variable', () => {
  expect(rulesIndex(['cycle-named.ts'])).toContain("import cycleNamed from './cycle-named.js'")
})
