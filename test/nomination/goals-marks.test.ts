import {expect, test} from 'vitest'
import {prepareParse} from '../../src/text/parse.js'
import {lineIn} from '../support/place.js'
import {read} from '../support/read.js'

await prepareParse('statement.md')

const lead = 'Hello,\n\nI would like to be PTL of Nova in the Indri cycle. My goals for the cycle:\n\n'
const goals = ['Make upgrades faster', 'Bring in new reviewers', 'Keep the gate green']

function listed(mark: (index: number) => string, between = '\n'): string {
  return `${lead}${goals.map((goal, index) => mark(index) + goal).join(between)}\n\nJane Doe\n`
}

function formAndItems(text: string, path?: string): {form: string; items: number} {
  const {form, items} = read(text, path).goals
  return {form, items: items.length}
}

const bullets =
  '* - + o • ◦ · – — ― ‐ − ・ ※ » › ❯ → ⇒ ➜ ➤ ▶ ► ▸ ■ □ ◆ ● ○ 〇 ◉ ⦁ ★ ☆ ✦ ☐ ✓ ✔ ✔️ ✅ ☑️ 🚀 🤝 🎯 👉 🔹 ⭐ 💡 📌 ♻️ 🏗️ 👩🏽‍💻 \uF0B7 \uF0A7 \uF0D8 \uF0FC'.split(
    ' ',
  )

test.each(bullets)('“%s” is a bullet', (bullet) => {
  for (const between of ['\n', '\n\n']) expect(formAndItems(listed(() => `${bullet} `, between)), between).toEqual({form: 'bullets', items: 3})
})

test.each(['✅', '🚀', '\uF0B7', '・', '●'])('“%s” is a bullet without a space, behind spaces, before a tab or spaces', (bullet) => {
  for (const mark of [bullet, `  ${bullet} `, `${bullet}\t`, `${bullet}   `])
    expect(formAndItems(listed(() => mark)), mark).toEqual({form: 'bullets', items: 3})
})

test('every item may have an emoji of its own', () => {
  expect(formAndItems(listed((index) => `${['✅', '🚀', '🤝'][index]} `))).toEqual({form: 'bullets', items: 3})
})

/** How the first three items are numbered. */
const numbers = [
  '1） 2） 3）',
  '（1） （2） （3）',
  '１． ２． ３．',
  '１） ２） ３）',
  '（１） （２） （３）',
  '１、 ２、 ３、',
  '一、 二、 三、',
  '（一） （二） （三）',
  '① ② ③',
  '❶ ❷ ❸',
  '⑴ ⑵ ⑶',
  '㈠ ㈡ ㈢',
  'Ⅰ. Ⅱ. Ⅲ.',
  '1️⃣ 2️⃣ 3️⃣',
  '١. ٢. ٣.',
  '۱) ۲) ۳)',
  '१. २. ३.',
  '№1 №2 №3',
  '#1: #2: #3:',
]

test.each(numbers)('“%s” number a list', (series) => {
  for (const space of [' ', '\t']) expect(formAndItems(listed((index) => series.split(' ')[index] + space)), space).toEqual({form: 'numbered', items: 3})
})

test.each(['1） 2） 3）', '（1） （2） （3）', '１． ２． ３．', '① ② ③'])('“%s” number a list without a space', (series) => {
  expect(formAndItems(listed((index) => series.split(' ')[index] ?? ''))).toEqual({form: 'numbered', items: 3})
})

const labels = [
  'Goal #1: ',
  'Goal 1: ',
  'Goal #1 - ',
  'Goal #1 – ',
  'Goal #1. ',
  'Goal 1) ',
  'Goal no. 1: ',
  'Goal (1): ',
  'Goal#1: ',
  'GOAL 1: ',
  'Priority #1: ',
  '**Goal #1:** ',
  'G1: ',
]

test.each(labels)('paragraphs that begin with “%s” are goals', (label) => {
  const sentences = ['We need faster upgrades, so I will work on them.', 'I would like to bring in new reviewers.', 'The gate should stay green.']
  const text = sentences.map((sentence, index) => label.replace('1', String(index + 1)) + sentence).join('\n\n')
  expect(formAndItems(`${lead}${text}\n\nJane Doe\n`)).toEqual({form: 'headings', items: 3})
})

const intro = 'Hello,\n\nI am running for PTL of Nova for the Indri cycle.\n\n'

test.each([
  ['contact data', '* IRC: jdoe\n* E-mail: jane@example.org\n* Employer: Example\n'],
  ['contact data in bold', '* **IRC**: jdoe\n* **E-mail**: jane@example.org\n'],
  ['contact data behind dashes', '- IRC - jdoe\n- Launchpad - jdoe\n- Mail - jane@example.org\n'],
  ['contact data without labels', '* jdoe on OFTC\n* jane@example.org\n'],
  ['who somebody is', '* Name: Jane Doe\n* Nickname: jd\n* Location: Berlin\n'],
  ['contact data with remarks', '- IRC nick: jdoe (OFTC)\n- Twitter: @jdoe\n- Timezone: UTC+1\n- Company: Example Corp\n'],
  ['phone and key', '* GPG: 0x1234\n* Phone: +49 30 1234\n'],
  ['paragraphs of contact data', 'IRC: jdoe\n\nE-mail: jane@example.org\n\nEmployer: Example\n'],
  ['links', '* https://example.org/a\n* https://example.org/b\n'],
  ['links with labels', '* Reviews: https://example.org/a\n* Commits: https://example.org/b\n'],
  ['links of Markdown', '* [My reviews](https://example.org/a)\n* [My commits](https://example.org/b)\n'],
])('%s are no goals, above the signature and below it', (_what, list) => {
  expect(read(`${intro}${list}\nThank you,\nJane Doe\n`).goals.form).toBe('none')
  expect(read(`${intro}Thank you,\nJane Doe\n\n${list}`).goals.form).toBe('none')
})

test.each([
  ['of YAML', '---\nname: Jane Doe\nirc: jdoe\n---\n\n'],
  ['of YAML with a list', '---\nname: Jane Doe\nteams:\n- Nova\n- Placement\n---\n\n'],
  ['of TOML', '+++\nname = "Jane Doe"\nirc = "jdoe"\n+++\n\n'],
])('data %s at the head of a file are no goals', (_what, head) => {
  expect(read(`${head}${intro}Jane Doe\n`).goals.form).toBe('none')
  expect(formAndItems(head + listed(() => '* '))).toEqual({form: 'bullets', items: 3})
})

test('goals stand behind contact data, or say what to do there', () => {
  const contact = '* IRC: jdoe\n* E-mail: jane@example.org\n'
  expect(formAndItems(`${intro}${contact}\nMy goals:\n\n* Make upgrades faster\n* Bring in reviewers\n`)).toEqual({form: 'bullets', items: 2})
  expect(formAndItems(`${lead}* IRC: hold more meetings there\n* Website: make it much faster\n`)).toEqual({form: 'bullets', items: 2})
})

/** What Markdown takes for something else: headings, a rule, code. */
const otherInMarkdown = new Set(['o', '#', '--'])

test.each(bullets.filter((bullet) => !otherInMarkdown.has(bullet)))('“%s” is a bullet in Markdown, too', (bullet) => {
  for (const between of ['\n', '\n\n'])
    expect(
      formAndItems(
        listed(() => `${bullet} `, between),
        'statement.md',
      ),
      between,
    ).toEqual({form: 'bullets', items: 3})
})

test.each(numbers)('“%s” number items in Markdown, too', (marks) => {
  const [...each] = marks.split(' ')
  for (const between of ['\n', '\n\n'])
    expect(
      formAndItems(
        listed((index) => `${each[index]} `, between),
        'statement.md',
      ),
      between,
    ).toEqual({form: 'numbered', items: 3})
})

test('in Markdown, items wrap, hold emphasis and paragraphs, and stand between other text', () => {
  const text = `${lead.trimEnd()}\n1/ Make **upgrades**\nfaster\n2/ Bring in [reviewers](https://example.org)\n\n3/ Keep the gate green\n\nThat is all I *want*.\n\nJane Doe\n`
  const {goals: found, signature} = read(text, 'statement.md')
  expect(found.items.map((item) => item.text)).toEqual(['Make **upgrades** faster', 'Bring in [reviewers](https://example.org)', 'Keep the gate green'])
  expect(found.range && lineIn(text, found.range)).toBe(4)
  expect(signature?.text).toBe('Jane Doe')
})

test('a line of Markdown that merely begins like an item is text', () => {
  expect(formAndItems('I led Nova. In 2026 we had 12 releases, of which\n1/ 3 were late.\n\nJane Doe\n', 'statement.md').form).toBe('none')
})
