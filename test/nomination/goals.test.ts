import {describe, expect, test} from 'vitest'
import {lineIn, placeIn} from '../support/place.js'
import {read} from '../support/read.js'

const list = (...items: string[]) => items.map((item) => `* ${item}\n`).join('')
const goals = list('Improve the gate', 'Documentation', 'Fewer open bugs')

describe('a list of what the candidate intends', () => {
  test.each([
    ['announced as goals', `My goals for the next cycle are:\n\n${goals}`, 'bullets', 3],
    ['with no blank line before it', `I will focus on:\n${goals}`, 'bullets', 2],
    ['with no announcement at all', `Hello,\n\n${goals}`, 'bullets', 3],
    ['below a heading', `Plans\n=====\n\n${goals}`, 'bullets', 4],
    ['numbered', 'I want to:\n\n1. Improve the gate\n2. Write documentation\n', 'numbered', 3],
    ['numbered with ones, for Markdown to count', 'I want to:\n\n1. Improve the gate\n1. Write documentation\n1. Fix bugs\n', 'numbered', 3],
    ['numbered for reStructuredText to count', 'I want to:\n\n#. Improve the gate\n#. Write documentation\n#. Fix bugs\n', 'numbered', 3],
    ['numbered without blanks', 'I want to:\n1.Improve the gate\n2.Write documentation\n', 'numbered', 2],
    ['in letters', 'We need:\n\n(a) A better gate\n(b) Better documentation\n', 'numbered', 3],
    ['in running text', 'My main goals are a) to improve the gate, b) to write documentation, and c) to fix bugs.\n', 'numbered', 1],
    ['announced in the clause before it', `We got a lot done last time, but I want to put some focus on:\n\n${goals}`, 'bullets', 3],
    ['spoken of behind it', `The work is here:\n\n${goals}\nI will see to all of these.\n`, 'bullets', 3],
    ['of labels with paragraphs below', 'I would focus on:\n\n- Stability\n\nThe gate fails too often.\n\n- Community\n\nWe should grow.\n', 'bullets', 3],
    ['below a look back that its own clause outweighs', `Though we achieved a lot in the past, there is more to do:\n\n${goals}`, 'bullets', 3],
    ['below a look back in the sentence before', `We got phase one merged and many have worked very hard. Our focuss should be:\n\n${goals}`, 'bullets', 3],
    [
      'behind a list that nothing speaks for',
      `It was a good half year:\n\n${list('Quotas', 'Two releases')}\nFor the months to come I want:\n\n${goals}`,
      'bullets',
      8,
    ],
    [
      'below a sentence that ends what stood before',
      `Last cycle we merged the new API and landed quotas. We also had more reviews.

${list('Quotas: finish what we have to finish', 'I would like a job for each driver', 'CI')}`,
      'bullets',
      3,
    ],
    [
      'of what a cycle left',
      `It was short, and I think we have managed it well, but it left some work:

${goals}`,
      'bullets',
      3,
    ],
    [
      'of what to expect',
      `The project goes well, and she has been a good lead. So expect continuity:

${goals}`,
      'bullets',
      3,
    ],
    [
      'behind a list that no sentence leads in',
      `Last cycle we merged the new API. We also had more reviews.

1. Quotas: we have to look at them
2. We can do without

My goals are:

${goals}`,
      'bullets',
      8,
    ],
    ['of promises that hold', `Most of what I promised then is still on my plate:\n\n${goals}`, 'bullets', 3],
    ['of what was left undone', `We did not get to these, they are on top of my list:\n\n${goals}`, 'bullets', 3],
    [
      'in the first person',
      `Here it is in short:\n\n${list('I am going to finish the quotas', "I've a plan for the gate", "I'm going to mentor")}`,
      'bullets',
      3,
    ],
    ['ordered by the candidate', `I have ordered them by urgency:\n\n${goals}`, 'bullets', 3],
    ['of what is not there yet', 'Not landed yet: 1. Faster upgrades. 2. Quotas in the new API.\n', 'numbered', 1],
    ['below a hash heading', `# Who\n\nA developer of this project.\n\n# What I would do\n\n${goals}\n# How\n\nTogether with all of you.\n`, 'bullets', 7],
    ['below a hash heading, set in', `# What I would do\n\n${goals.replace(/^/gm, '  ')}\n# How\n\nTogether with all of you.\n`, 'bullets', 3],
    ['set in sloppily', 'I would like to concentrate on:\n\n* Bugs\n\n  There are many.\n\n  * Documentation\n\n  It is old.\n', 'bullets', 3],
  ])('%s', (_how, text, form, line) => {
    const found = read(text).goals
    expect([found.form, found.range && lineIn(text, found.range)]).toEqual([form, line])
  })
})

describe('the only list right behind the declaration of candidacy is the goals, whatever its marks', () => {
  const declared = 'I am running for Nova PTL for the Indri cycle, as I have worked on it for years and like it a lot.'
  const things = ['Faster upgrades', 'More reviewers', 'A green gate']

  test.each([
    ['bullets', (thing: string) => `* ${thing}`],
    ['numbered', (thing: string, index: number) => `${index + 1}) ${thing}`],
    ['numbered', (thing: string, index: number) => `${index + 1}. ${thing}`],
  ])('%s', (form, item) => {
    const {goals: found} = read(`${declared}\n\n${things.map(item).join('\n')}\n\nJane Doe\n`)
    expect([found.form, found.items.map(({text}) => text)]).toEqual([form, things])
  })

  test.each([
    ['of what was done', `${declared}\n\n${list('Fixed the gate', 'Added quotas')}`],
    ['led in as something else', `${declared.slice(0, -1)}; these things I have done:\n\n${list(...things)}`],
    ['of links', `${declared}\n\n${list('https://example.org/a', 'https://example.org/b')}`],
  ])('not one %s', (_what, text) => {
    expect(read(text).goals).toEqual({form: 'none', range: null, items: []})
  })

  test('one that does not say what it is, behind another sentence, is undecided', () => {
    const text = `${declared}\n\nI have worked on it for years and was asked by many.\n\n${list(...things)}`
    const {goals: found} = read(text)
    expect([found.form, found.undecided && lineIn(text, found.undecided)]).toEqual(['none', 5])
  })
})

describe('a list of something else is looked past', () => {
  const others = [
    ['achievements', 'In the last cycle we achieved a lot:', list('Rolling upgrades', 'A new API', 'Better documentation')],
    ['achievements that say it themselves', 'Some words on this team:', list('We finished the migration', 'I have written the guide', 'Added three drivers')],
    ['roles', 'A little about me and my experience:', list('Core reviewer of Nova', 'Founder of the Windows team', 'Member since Havana')],
    ['thanks', 'Thanks go to these people, I am grateful to all of them:', list('Jane, for reviews', 'John, for the gate')],
    ['what became of old goals', 'My list of last time:', list('A faster gate - done', 'Documentation - partly', 'Fewer bugs - not done')],
    ['what was achieved in an earlier cycle', 'The goals that we achieved:', list('Add tests', 'Fix the guide')],
    ['what the candidate offers', 'A user should have a seat on the committee. Here is what I can offer:', list('A view from small sites', 'Time on Fridays')],
    ['what others expect', 'I did what people expect of a core:', list('Reviews', 'Triage', 'Mentoring')],
    [
      'credits below a look back',
      'I have been a core for five years. We fixed a lot.',
      list('Users have to thank Ada for quotas', 'We could ship it thanks to Ben', 'Everyone should be proud of it'),
    ],
    ['what a team did, told in other words', 'Here is what went well:', list('Rolling upgrades', 'The new API')],
    ['what the candidate wrote', 'I wrote, among others:', list('Rolling upgrades', 'The new API')],
    ['what the candidate is known for', 'I am known for:', list('Rolling upgrades', 'The new API')],
    ['a career in years', 'Here it is in short:', list('2014-2016: Developer at Example', '2016 - now: Architect at Example')],
    ['past tense without a regular ending', 'Here it is in short:', list('Brought down the time of the gate', 'I ran the bug days', 'Rewrote the guide')],
    ['posts held', 'Here it is in short:', list('Core since Havana', 'Release liaison of two teams', 'Bug liaison for a year')],
    ['numbers', 'Some numbers of this team:', list('Twelve core reviewers', 'Ninety open bugs')],
    ['links', 'You can look at my work:', list('Commits: https://example.org/c', 'Reviews: https://example.org/r')],
  ] as const
  test.each(others)('%s', (_what, lead, items) => {
    expect(read(`Hello,\n\n${lead}\n\n${items}\nThat is all there is.\n`).goals.form).not.toBe('bullets')
  })
  test('a sentence that intends, in an item that does more', () => {
    const text = 'I am known for:\n\n* I ran bug days. I will improve the gate.\n* I wrote the guide.\n'
    const {form, range} = read(text).goals
    expect([form, range && placeIn(text, range)]).toEqual(['prose', '3:19'])
  })
  test('parts of a sentence', () => {
    expect(read('We need to make it easy (a) for developers to add a driver and (b) for operators to use it.\n').goals.form).toBe('prose')
  })
  test.each(others)('%s before the goals', (_what, lead, items) => {
    const text = `${lead}\n\n${items}\nIn the next cycle I would like to:\n\n${goals}`
    expect(read(text).goals).toMatchObject({form: 'bullets', range: {start: text.indexOf('* Improve the gate')}})
  })
})

describe('sections', () => {
  test.each([
    [
      'of what could and must be',
      'Hello,\n\nI review a lot.\n\nQuotas\n------\nThe filters were merged. I propose to add one for projects.\n\nIdle hosts\n----------\nThose of tomorrow are empty today; we could fill them.\n\nModels\n------\nWe need one that is generic.\n',
      5,
    ],
    [
      'underlined',
      'I will focus on the following themes:\n\nTesting\n=======\n\nWe need more of it in every repository.\n\nUpgrades\n========\n\nThey take too long for most users.\n',
      3,
    ],
    ['starred', 'The areas that I want us to improve:\n\n*Testing*\n\nWe need more of it.\n\n*Upgrades*\n\nThey should be faster.\n', 3],
    ['labels before a dash', 'If elected, my agenda will be:\n\nFaster gates - They are too slow.\n\nBetter guides - They are too old.\n', 3],
    [
      'bold labels run in',
      'What would I do with the job?\n\n**Faster gates.** I will split the slow jobs.\n\n**Better guides.** We should rewrite the oldest.\n',
      3,
    ],
    [
      'labels below a line that leads in without a colon',
      'Here is where I would like us to go, the most urgent first\n\nUpgrades: half of the time that they take now.\n\nGuides: nobody finds them.\n',
      3,
    ],
    [
      'starred, with a verb in a clause of the title',
      '*Users who have no time*\n\nI would like to shorten the guide.\n\n*Clarity about what is mature*\n\nI propose that we mark it.\n',
      1,
    ],
    ['labels before a colon', 'Areas to focus on:\n\nCI: We should trust it.\n\nUpgrades: We need to make them faster.\n', 3],
  ])('%s', (_how, text, line) => {
    const found = read(text).goals
    expect([found.form, found.range && lineIn(text, found.range)]).toEqual(['headings', line])
  })

  test('that tell of the candidate are no goals', () => {
    const text = 'About me\n--------\n\nI have worked on this project since Havana.\n\nMy background\n-------------\n\nI was an operator of a large cloud.\n'
    expect(read(text).goals.form).not.toBe('headings')
  })
})

describe('prose and nothing', () => {
  test.each([
    ['prose', 'I would like to improve the gate and help new contributors.\n'],
    ['prose', 'I am running for PTL. My main focus will be the stability of the project.\n'],
    ['prose', 'If elected, I will serve as PTL and keep the project healthy.\n'],
    ['prose', 'We keep at it. Main topics would be: the gate and the guide.\n'],
    ['prose', 'We ought to finish the quotas first.\n'],
    ['none', 'I would like to give something back to the project.\n'],
    ['none', 'If there is nobody else, I will do it again.\n'],
    ['prose', 'Another cycle. I want us to fix the migrations and the client.\n'],
    ['prose', 'Do my best to keep the project alive.\n'],
    ['none', 'I would like to announce my candidacy for PTL.\n'],
    ['none', 'I am happy to serve again as PTL if you will have me.\n'],
    ['none', 'I have been working on the gate since Havana.\n'],
    ['none', 'Thank you for your support.\n'],
  ])('%s: %s', (form, text) => {
    expect(read(text).goals.form).toBe(form)
  })
})

test('items have their own text and place', () => {
  const text = 'My goals:\n\n* Improve the\n  gate\n* Documentation\n'
  const {items} = read(text).goals
  expect(items.map((item) => [item.text, text.slice(item.start, item.end)])).toEqual([
    ['Improve the gate', '* Improve the\n  gate'],
    ['Documentation', '* Documentation'],
  ])
})
