import {describe, expect, test} from 'vitest'
import {answer, figures, label} from './support.js'

const sound = [label(), answer()] as const

describe('required elements', () => {
  test('a missing cycle that is reported is found, another is missed, a report too many is unfounded', () => {
    const none = label({cycle: null})
    const report = answer([{ruleId: 'cycle-named'}])
    expect(figures('cycle', [sound, sound, [none, report], [none, report], [none, answer()], [label(), report]])).toMatchObject({
      found: 2,
      missed: 1,
      unfounded: 1,
      precision: 2 / 3,
      recall: 2 / 3,
      f1: 2 / 3,
      accuracy: 4 / 6,
      errors: 2,
      comparisons: 6,
    })
  })

  test('a statement that names its cycle and stands for another does not count', () => {
    const both = label({other_cycle: {line: 2, text: 'Newton'}})
    expect(figures('cycle', [sound, [both, answer([{ruleId: 'cycle-named'}])], [both, answer()]])).toMatchObject({errors: 0, comparisons: 1})
  })

  test('goals as headings are a list, as prose they are not', () => {
    const report = answer([{ruleId: 'goals-list'}])
    const pairs = (['headings', 'prose', 'none'] as const).map((form) => [label({goals: {form, line: form === 'none' ? null : 3}}), report] as const)
    expect(figures('goals', pairs)).toMatchObject({found: 2, unfounded: 1})
  })
})

describe('places', () => {
  test('an element that is not there has no place', () => {
    expect(figures('signature.where', [sound, [label({signature: null}), answer([], {signature: null})]]).comparisons).toBe(1)
  })

  test('another line is wrong, and so is none', () => {
    const pairs = [sound, [label(), answer([], {signature: {line: 5, text: 'Jane'}})], [label(), answer([], {signature: null})]] as const
    expect(figures('signature.where', pairs)).toMatchObject({errors: 2, accuracy: 1 / 3})
  })

  test('a list counts as found on its first line in any form of list, and not as prose', () => {
    const numbered = answer([], {goals: {form: 'numbered', line: 3, items: []}})
    const prose = answer([], {goals: {form: 'prose', line: 3, items: []}})
    expect(figures('goals.where', [sound, [label(), numbered], [label(), prose]])).toMatchObject({errors: 1, comparisons: 3})
    expect(figures('goals.form', [sound, [label(), numbered], [label(), prose]])).toMatchObject({errors: 2, comparisons: 3})
  })
})

describe('references and repeated words', () => {
  test('a label counts once, however often it is reported', () => {
    const refs = {undefined: [['4', 3] as [string, number]], duplicate: [], unused: [['2', 9] as [string, number]]}
    const messages = [3, 5].map((line) => ({ruleId: 'reference-undefined', line, actual: '4'}))
    const extra = {ruleId: 'reference-duplicate', line: 8, actual: '1'}
    expect(figures('references', [sound, [label({refs}), answer([...messages, extra])]])).toMatchObject({found: 1, missed: 1, unfounded: 1, comparisons: 3})
  })

  test('repeated words are on the line of the second', () => {
    const words = label({repeated: [[4, 'the the']]})
    expect(figures('repeated', [[words, answer([{ruleId: 'repeated-words', line: 3, endLine: 4}])]])).toMatchObject({found: 1, errors: 0})
    expect(figures('repeated', [[words, answer([{ruleId: 'repeated-words', line: 3}])]])).toMatchObject({missed: 1, unfounded: 1})
  })
})

test('wrong words are on the line on which they begin, and count only where the label has them', () => {
  const report = answer([{ruleId: 'wrong-word', line: 3, endLine: 4, actual: 'rather then'}])
  expect(figures('wrongWords', [[label({wrongWords: [[3, 'rather then']]}), report]])).toMatchObject({found: 1, errors: 0})
  expect(figures('wrongWords', [[label({wrongWords: [[4, 'rather then']]}), report]])).toMatchObject({missed: 1, unfounded: 1})
  expect(figures('wrongWords', [[label(), report]]).comparisons).toBe(0)
})

describe('spelling', () => {
  const misspelled = (line: number, actual: string, ...expected: string[]) => ({ruleId: 'spelling', line, actual, expected})

  test('every occurrence counts, on its line', () => {
    const words = label({
      misspelled: [
        [2, 'teh', 'the'],
        [2, 'teh', 'the'],
        [5, 'recieve', 'receive'],
      ],
    })
    const given = answer([misspelled(2, 'teh', 'the'), misspelled(4, 'recieve', 'receive')])
    expect(figures('spelling', [[words, given]])).toMatchObject({found: 1, missed: 2, unfounded: 1, precision: 1 / 2, recall: 1 / 3})
  })

  test('words over which editors differ count neither way', () => {
    const words = label({either: [[2, 'Rebase-able']]})
    expect(figures('spelling', [sound, [words, answer([misspelled(2, 'rebase-able')])]]).comparisons).toBe(0)
    expect(figures('spelling', [[words, answer([misspelled(3, 'rebase-able')])]])).toMatchObject({unfounded: 1})
  })

  test('a part of a compound, and another apostrophe, are the same word', () => {
    const words = label({
      misspelled: [
        [2, 'long-standng', 'long-standing'],
        [3, 'does’nt', "doesn't"],
      ],
    })
    const given = answer([misspelled(2, 'standng', 'standing'), misspelled(3, "does'nt", 'doesn’t')])
    expect(figures('spelling', [[words, given]])).toMatchObject({found: 2, errors: 0})
    expect(figures('suggestion', [[words, given]])).toMatchObject({errors: 0, comparisons: 2})
  })

  test('only the first suggestion counts, and none is wrong', () => {
    const words = label({
      misspelled: [
        [2, 'teh', 'the'],
        [3, 'Recieve', 'receive'],
        [4, 'wich', 'which'],
        [5, 'lenght', 'length'],
      ],
    })
    const given = answer([misspelled(2, 'teh', 'tech', 'the'), misspelled(3, 'Recieve', 'Receive'), misspelled(4, 'wich')])
    expect(figures('suggestion', [[words, given]])).toMatchObject({errors: 2, comparisons: 3})
  })
})

test('where there is nothing to find, nothing is wrong', () => {
  expect(figures('repeated', [sound])).toMatchObject({precision: 1, recall: 1, f1: 1, accuracy: 1, errors: 0, comparisons: 0})
})
