import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {expectations} from './expectations.js'
import {findingsAt, readSeed, seedPaths} from './seeds.js'

const names = new Set(rules.map(({name}) => name))
const ruleOf = (finding: string) => finding.split(' ')[1] ?? ''

test('every seed says what it shows, and nothing else does', () => {
  expect(Object.keys(expectations).sort()).toEqual(seedPaths)
})

describe('the findings of a seed', () => {
  test.each(Object.entries(expectations).map(([path, {shows, findings}]) => [path, shows, findings] as const))('%s: %s', (path, _shows, findings) => {
    expect(findingsAt(path, readSeed(path))).toEqual(findings.filter((finding) => names.has(ruleOf(finding))))
  })
})
