import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {hideBaseVariables} from '../support/base-variables.js'
import {Repository} from '../support/repository.js'
import {lintIn} from './outcome.js'

/** The index of git holds what a commit takes; the work tree holds what is read. */

vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000})

const nova = 'candidates/2027.1/Nova/jane@example.org'
const sound =
  'Hello,\n\nI would like to run for Nova PTL in the 2027.1 cycle. My goals are:\n\n* Make upgrades faster\n* Mentor two new reviewers\n\nThank you,\nJane Doe\n'
const changed = {changed: {base: null}}

let election: Repository
beforeEach(() => {
  hideBaseVariables()
  election = new Repository()
  election.write('configuration.yaml', 'release: 2027.1\n')
  election.write(nova, sound)
  election.commit()
  election.git('checkout', '--quiet', '-b', 'mine')
})
afterEach(() => {
  vi.unstubAllEnvs()
  election.remove()
})

test.each([
  ['staged', []],
  ['committed', ['commit', '--quiet', '--message', 'Wrong']],
])('a text that is %s and undone in the work tree is a problem', async (_, step) => {
  election.write(nova, 'Wrong.\n')
  election.git('add', '--all')
  if (step.length > 0) election.git(...step)
  election.write(nova, sound)
  expect((await lintIn(election.root, changed)).refused).toEqual([
    expect.stringMatching(/^candidates\/2027\.1\/Nova\/jane@example\.org: is unchanged since main in the working tree, but git’s index has a different text/),
  ])
})

test('a text that is staged and another one in the work tree is told', async () => {
  election.write(nova, 'Wrong.\n')
  election.git('add', '--all')
  election.write(nova, `${sound}More.\n`)
  expect((await lintIn(election.root, changed)).notices).toEqual([`The linted text is not the staged one: ${nova}. \`git add\` stages what was linted.`])
})

test('a text that is staged as it is read, or not staged, is not told of', async () => {
  election.write(nova, `${sound}More.\n`)
  expect((await lintIn(election.root, changed)).notices).toEqual([])
  election.git('add', '--all')
  expect((await lintIn(election.root, changed)).notices).toEqual([])
})

test.each(['candidates/2027.1/readme.jane@example.org', 'jane\uFF20example.org', 'jane\uFE6Bexample.org'])(
  '%s is a nomination in a wrong place',
  async (path) => {
    election.write(path, sound)
    for (const options of [changed, {}]) expect((await lintIn(election.root, options)).refused).toContainEqual(expect.stringContaining(`${path}: `))
  },
)
