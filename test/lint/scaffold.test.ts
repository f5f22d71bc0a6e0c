import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/api/index.js'
import {newNominationIn} from '../../src/lint/set-up/new-nomination.js'

const linter = createLinter({configuration: 'none', preset: 'strict'})

describe.each(['Nova', 'TC', 'Quality Assurance'])('a new nomination for %s', (team) => {
  const {path, text} = newNominationIn({root: '/no/such/repository', openRelease: '2027.1'}, {cycle: '2027.1', team, email: 'jane@example.org'})

  test('has each of its prompts reported until it is replaced', async () => {
    const {files} = await linter.lintText(text, path)
    const reported = files[0]?.messages.filter(({ruleId}) => ruleId === 'placeholder')
    expect(reported).toHaveLength(text.match(/<[^>]*>/g)?.length ?? -1)
  })

  test('holds every required element when all are', async () => {
    const filled = text
      .replace('<your name>', 'Jane Doe')
      .replace(/<your (\w+) goal>/g, (_, which: string) => `Make the ${which} upgrade cheaper than it is today.`)
      .replace(/<[^>]*>/, 'I have reviewed changes for years, and I wrote the guide for operators.')
    const {files} = await linter.lintText(filled, path)
    expect(files[0]?.messages).toEqual([])
  })
})
