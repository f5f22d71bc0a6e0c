import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {expectations} from './expectations.js'
import {mutations, openSeed} from './mutations.js'
import {findingsAt} from './seeds.js'

const required = new Set([
  'project-named',
  'cycle-named',
  'goals-list',
  'signature',
  'reference-undefined',
  'reference-duplicate',
  'reference-unused',
  'reference-link',
])
const seeds = Object.entries(expectations)
  .filter(([path, {findings}]) => findings.length === 0 && !path.endsWith('.md'))
  .map(([path]) => openSeed(path))

/** The required elements that a statement lacks. */
function lacks(path: string, text: string): string[] {
  const found = findingsAt(path, new TextEncoder().encode(text)).map((finding) => finding.split(' ')[1] ?? '')
  return [...new Set(found.filter((rule) => required.has(rule)))]
}

describe.each(Object.entries(mutations).filter(([, {rule}]) => rules.some(({name}) => name === rule)))('%s', (_fault, {rule, mutate}) => {
  const mutants = seeds.flatMap((seed) => {
    const text = mutate(seed)
    return text === null ? [] : [[seed.path, text] as const]
  })

  test('some seed can have it', () => {
    expect(mutants.length).toBeGreaterThan(0)
  })

  test.each(mutants)('in %s, and only it is found', (path, text) => {
    expect(lacks(path, text), text).toEqual([rule])
  })
})
