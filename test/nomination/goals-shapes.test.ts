import {expect, test} from 'vitest'
import {prepareParse} from '../../src/text/parse.js'
import {read} from '../support/read.js'

const intro = 'Hello,\n\nI am running for PTL of Nova for the Indri cycle.\n\n'
const closing = '\n\nThank you,\nJane Doe\n'

function goalsOf(text: string, path = 'candidates/2027.1/Nova/jane@example.org') {
  const {form, items} = read(intro + text + closing, path).goals
  return {form, items: items.map((item) => item.text)}
}

const areas = ['Gate', 'Reviews', 'Documentation']
const bodies = [
  ['I will keep it green.', 'I will do them within a week.', 'I will rewrite the guide.'],
  ['It is red too often.', 'They take too long for newcomers.', 'It is out of date.'],
]
const labels: readonly ((area: string, number: number) => string)[] = [
  (area) => `${area}: `,
  (area) => `${area} - `,
  (area) => `**${area}**: `,
  (area) => `**${area}:** `,
  (area) => `**${area}.** `,
  (area) => `**${area}** - `,
  (area) => `**${area.toLowerCase()}**: `,
  (area) => `__${area}__: `,
  (area, number) => `**${number}. ${area}**: `,
  (_, number) => `Goal ${number}: `,
  (_, number) => `G${number}: `,
  (_, number) => `G${number}. `,
]
const cases = labels.flatMap((label) => ['My goals:', '# Goals', 'Here are my goals.'].map((lead) => ({label, example: label('Gate', 1), lead})))

test.each(cases)('paragraphs that begin with “$example” below “$lead” are goals', ({label, lead}) => {
  for (const sentences of bodies) {
    const paragraphs = areas.map((area, index) => label(area, index + 1) + sentences[index])
    expect(goalsOf(`${lead}\n\n${paragraphs.join('\n\n')}`), paragraphs[0]).toMatchObject({form: 'headings', items: {length: 3}})
  }
})

test.each(['G1: ', 'Goal 1: '])('lines that begin with “%s” are goals', (label) => {
  const lines = ['Keep the gate green', 'Rewrite the guide'].map((goal, index) => label.replace('1', String(index + 1)) + goal)
  expect(goalsOf(`My goals:\n\n${lines.join('\n')}`)).toMatchObject({form: 'headings', items: {length: 2}})
})

const goals = ['Keep the gate green', 'Rewrite the guide']

test.each([
  ['with reasons', '| Goal | Why |\n|---|---|\n| Keep the gate green | It is red |\n| Rewrite the guide | It is old |'],
  ['with numbers', '| # | Goal |\n|--:|:---|\n| 1 | Keep the gate green |\n| 2 | Rewrite the guide |'],
  ['without outer lines', 'Goal | Why\n--- | ---\nKeep the gate green | It is red\nRewrite the guide | It is old'],
])('the rows of a table %s are goals, in plain text and in Markdown', async (_how, table) => {
  await prepareParse('jane.md')
  for (const path of ['candidates/2027.1/Nova/jane@example.org', 'candidates/2027.1/Nova/jane.md'])
    for (const lead of ['# Goals', 'My goals:']) expect(goalsOf(`${lead}\n\n${table}`, path), lead).toEqual({form: 'bullets', items: goals})
})

test('the rows of a table that no goals lead in are none', () => {
  expect(goalsOf('| Year | Role |\n|---|---|\n| 2024 | Core reviewer |\n| 2025 | Release liaison |').form).toBe('none')
})

test.each([
  ['1/ and 2/', 'numbered', (goal: string, number: number) => `${number}/ ${goal}`],
  ['1 - and 2 -', 'numbered', (goal: string, number: number) => `${number} - ${goal}`],
  ['1 – and 2 –', 'numbered', (goal: string, number: number) => `${number} – ${goal}`],
  ['boxes', 'bullets', (goal: string, number: number) => `- [${number === 1 ? 'x' : ' '}] ${goal}`],
])('items behind %s hold the text of the goals alone', (_what, form, marked) => {
  expect(goalsOf(`My goals:\n\n${goals.map((goal, index) => marked(goal, index + 1)).join('\n')}`)).toEqual({form, items: goals})
})

test('the last item of a list in a fence ends before the fence does', () => {
  for (const fence of ['```', '~~~'])
    expect(goalsOf(`My goals:\n\n${fence}\n* ${goals.join('\n* ')}\n${fence}`), fence).toEqual({form: 'bullets', items: goals})
})

test.each(['・', '●', '•', '◆', '■', '▶'])('“%s” is a bullet right before Japanese or Chinese', (bullet) => {
  for (const items of [
    ['ゲートを安定させる', 'ドキュメントを改善する'],
    ['保持稳定', '改善文档'],
  ])
    expect(goalsOf(`My goals:\n\n${items.map((item) => bullet + item).join('\n')}`)).toEqual({form: 'bullets', items})
})

const wishes = '* Improve the gate\n* Merge the new API\n* Fewer bugs'

test.each([
  ['the word none', 'My goals:\n\n* none'],
  ['the word none, twice', 'My goals:\n\n* None.\n* n/a'],
  ['three dots', 'My goals:\n\n* ...'],
  ['three dots, twice', 'My goals:\n\n* ...\n* …'],
  ['nothing decided', 'My goals:\n\n* TBD\n* TODO'],
  ['characters that nobody sees', 'My goals:\n\n* \u200B\n* \u2060'],
  ['what the candidate will not do', `What I will not do:\n\n${wishes}`],
  ['what is out of scope', `Out of scope for me:\n\n${wishes}`],
  ['people', 'These people work with me:\n\n* John Smith\n* Mary Major'],
  ['people with what they do', 'These people work with me:\n\n* John Smith, reviews\n* Mary Major, docs'],
  ['goals of somebody else', `Under the last PTL our goals were:\n\n${wishes}\n\nAll of them were reached.`],
  ['goals that were reached', `Our priorities:\n\n${wishes.replace('Improve', 'The').replace('Merge t', 'T')}\n\nAll of these have been reached.`],
])('a list of %s holds no goals', (_what, text) => {
  expect(goalsOf(text).form).toMatch(/none|prose/)
})

test.each(['What we do not have yet, and should:', 'My goals were and are:', 'These goals are mine:'])('“%s” leads goals in', (lead) => {
  expect(goalsOf(`${lead}\n\n${wishes}`).form).toBe('bullets')
})

/** Lines of one paragraph, each of which opens with a label. */
const lines = areas.map((area, index) => `${area}: ${bodies[0]?.[index]}`)

test.each(['statement.txt', 'statement.md'])('labels on consecutive lines are goals: %s', (path) => {
  const expected = {form: 'headings', items: areas}
  for (const lead of ['My goals:\n\n', 'My goals:\n', '# Goals\n\n', '']) expect(goalsOf(lead + lines.join('\n'), path), lead).toEqual(expected)
  expect(goalsOf(`My goals:\n\n${lines.join('\nIt has been on my mind for a while, and I\nhave begun.\n')}`, path)).toEqual(expected)
  expect(goalsOf(`My goals:\n\nGate: keep it green\nDocumentation: rewrite the guide`, path)).toEqual({form: 'headings', items: ['Gate', 'Documentation']})
})

test('labels on consecutive lines are no goals where they tell who somebody is, or what was', () => {
  expect(goalsOf('Name: Jane Doe\nIRC: jdoe\nCompany: Example').form).toBe('none')
  expect(goalsOf('What we did last time:\nGate: We kept it green.\nDocumentation: We have rewritten it.').form).toBe('none')
  expect(goalsOf('I have been at it for years, and was in\nCharge: of all of it, with the\nOthers: as I said.').form).toBe('none')
})

test.each([
  ['underlined numbers', ['1. Upgrades', '2. Docs'].map((title) => `${title}\n-----------\n\nI will make them work for everybody.`).join('\n\n')],
  ['titles between equals signs', ['Upgrades', 'Docs'].map((title) => `== ${title} ==\n\nI will make them work for everybody.`).join('\n\n')],
])('%s are headings', (_what, text) => {
  expect(goalsOf(text).form).toBe('headings')
})

test('titles that ask about the candidate, or announce goals as a whole, are no goals themselves', () => {
  const text = ['How I contribute', 'What I would like to do', 'Where I work'].map((title) => `## ${title}\n\nI will keep things going.`).join('\n\n')
  expect(goalsOf(text).form).toBe('prose')
})

test('thanking people for what they did is no goal', () => {
  expect(goalsOf('I want to thank the people who helped me fix the gate.').form).toBe('none')
  expect(goalsOf('I want to thank everybody, and I will fix the gate.').form).toBe('prose')
})

test('the parts of a sentence are no list of goals', () => {
  expect(goalsOf(`I will judge what I decide by what it means\n- to our users\n- to the people who review\n- to your teams`).form).not.toBe('bullets')
})

test.each([
  ['I shall devote myself to the gate.', 'prose'],
  ['I aim at two outcomes: a faster gate, and a guide.', 'prose'],
  ['I like this project and would like to keep serving it.', 'none'],
  ["Let us be honest, or let's say we were tired.", 'none'],
  ['I run because:\n\n* nobody else did\n* I like it here', 'none'],
])('“%s”: %s', (text, form) => {
  expect(goalsOf(text).form).toBe(form)
})
