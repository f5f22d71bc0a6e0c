import {expect, test} from 'vitest'
import {misfitsOf} from '../../evaluation/misfits.js'
import {label, statement} from './support.js'

const lines = statement.split('\n')

test('a label that fits has no misfits', () => {
  const fitting = label({misspelled: [[3, 'patches', 'patches']], either: [[4, 'tests']], repeated: [[4, 'patches. * Write']]})
  expect(misfitsOf(label(), lines)).toEqual([])
  expect(misfitsOf(fitting, [...lines.slice(0, 2), 'Review patches', 'patches. * Write more tests.', ...lines.slice(4)])).toEqual([])
})

test('a name may go on after the end of its line', () => {
  expect(
    misfitsOf(label({signature: {line: 1, text: 'Technical Committee'}, goals: {form: 'none', line: null}}), ['Nova Ocata Technical', 'Committee']),
  ).toEqual([])
})

test.each([
  ['a line without the text', label({signature: {line: 4, text: 'Jane'}}), '`signature`: line 4 does not hold "Jane"'],
  ['a line after the end', label({cycle: {line: 40, text: 'Ocata'}}), '`cycle`: line 40 does not hold "Ocata"'],
  ['a misspelled word that does not occur', label({misspelled: [[3, 'pathces', 'patches']]}), '`misspelled`: line 3 does not hold "pathces"'],
  ['a word for either that does not occur', label({either: [[3, 'retest']]}), '`either`: line 3 does not hold "retest"'],
  ['words that are not repeated', label({repeated: [[3, 'more more']]}), '`repeated`: line 3 does not hold "more more"'],
  ['a citation that is not there', label({refs: {undefined: [['4', 3]], duplicate: [], unused: []}}), '`refs.undefined`: line 3 does not hold "4"'],
  ['goals on an empty line', label({goals: {form: 'bullets', line: 2}}), '`goals`: line 2 is empty'],
  ['an unknown cycle', label({path: 'candidates/ocatta/Nova/jane@example.org'}), 'the path names the cycle ocatta, which is not known'],
  ['an unknown team', label({path: 'candidates/ocata/Novva/jane@example.org'}), 'the path names the team Novva, which is not known'],
  ['a path that leads elsewhere', label({path: '../jane@example.org'}), 'the path is not of the form candidates/<cycle>/<team>/<e-mail address>'],
])('%s is a misfit', (_, own, misfit) => {
  expect(misfitsOf(own, lines)).toEqual([misfit])
})

test('goals have a line unless there are none', () => {
  expect(misfitsOf(label({goals: {form: 'none', line: 3}}), lines)).toHaveLength(1)
  expect(misfitsOf(label({goals: {form: 'prose', line: null}}), lines)).toHaveLength(1)
})
