import {readFileSync} from 'node:fs'
import * as v from 'valibot'
import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.js'

/** Messages as the examples of the rules give them, and as the seeds get them. */
const ofExamples = rules.flatMap(({name, examples}) =>
  examples.flatMap((example) =>
    'reports' in example ? example.reports.map((report) => ({rule: name, message: report.replace(/^\d+:\d+-\d+:\d+: /, '')})) : [],
  ),
)
const golden = v.parse(
  v.object({files: v.array(v.object({messages: v.array(v.object({ruleId: v.string(), message: v.string()}))}))}),
  JSON.parse(readFileSync('test/seeds/golden/lint-strict.json', 'utf8')),
)
const ofSeeds = golden.files.flatMap(({messages}) => messages.map(({ruleId, message}) => ({rule: ruleId, message})))
const messages = [...new Map([...ofExamples, ...ofSeeds].map((each) => [each.message, each])).values()]

it('there are messages of every rule', () => {
  expect(rules.map(({name}) => name).filter((name) => messages.every(({rule}) => rule !== name))).toEqual([])
})

describe.each(messages)('$rule: $message', ({message}) => {
  it('is a sentence: a capital or a quotation at its beginning, and a full stop or question mark at its end', () => {
    expect(message).toMatch(/^[\p{Lu}\d`"“].*[.?]$/u)
  })

  it('says what to do, or what was expected', () => {
    expect(message).toMatch(/[;:?] ?|, expected |\bexpected\b|looks like|\. /)
  })

  it('has no slips of its own: two spaces, two full stops, a space before a mark', () => {
    expect(message).not.toMatch(/ {2}|\.\.$| [.,;:?](?: |$)|;\.$|; *$/)
  })
})
