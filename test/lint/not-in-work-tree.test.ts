import {unlinkSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {hideBaseVariables} from '../support/base-variables.js'
import {Repository} from '../support/repository.js'
import {lintIn} from './outcome.js'

/** Nominations that git would commit and that cannot be read, or that can be read and that git would not commit. */

vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000})

const sound =
  'Hello,\n\nI would like to run for Nova PTL in the 2027.1 cycle. My goals are:\n\n* Make upgrades faster\n* Mentor two new reviewers\n\nThank you,\nJane Doe\n'
const nova = 'candidates/2027.1/Nova'
const mine = `${nova}/mine@example.org`
const changed = {changed: {base: null}}
const isMissing = expect.stringMatching(/^candidates\/2027\.1\/Nova\/mine@example\.org: is in git’s index, but not in the working tree/)

let election: Repository
beforeEach(() => {
  hideBaseVariables()
  election = new Repository()
  election.write('configuration.yaml', 'release: 2027.1\n')
  election.write(`${nova}/old@example.org`, sound)
  election.write('candidates/2026.2/Nova/old@example.org', sound.replace('2027.1', '2026.2'))
  election.commit()
  election.git('checkout', '--quiet', '-b', 'mine')
})
afterEach(() => {
  vi.unstubAllEnvs()
  election.remove()
})

const refusedIn = async (...given: Parameters<typeof lintIn>) => (await lintIn(...given)).refused

describe('a new nomination that is deleted again', () => {
  test.each([
    ['committed', () => election.commit()],
    ['staged', () => election.git('add', mine)],
    ['announced', () => election.git('add', '--intent-to-add', mine)],
  ])('is a problem where it is %s: it would be committed unread', async (_name, keep) => {
    election.write(mine, sound)
    keep()
    unlinkSync(join(election.root, mine))
    expect(await refusedIn(election.root, changed)).toEqual([isMissing])
    expect(await refusedIn(election.root)).toEqual([isMissing])
    expect(await refusedIn(election.root, {}, [nova])).toEqual([isMissing])
    expect(await refusedIn(election.root, {}, ['candidates/2026.2'])).not.toContainEqual(isMissing)
  })
})

test('what a sparse checkout leaves out is told', async () => {
  election.write(mine, sound)
  election.commit()
  election.git('sparse-checkout', 'set', '--no-cone', '/*', `!/${nova}/`)
  const {refused, notices} = await lintIn(election.root)
  expect(refused).toEqual([isMissing])
  expect(notices[0]).toBe(`Not linted, because not in the working tree: ${nova}/old@example.org. \`git restore\` brings back what was deleted.`)
  expect(notices.join()).not.toContain('There is no nomination')
})

test('a nomination that git ignores is told: no commit would include it', async () => {
  election.write('.gitignore', 'mine@example.org\n')
  election.write(mine, sound)
  const {refused, notices} = await lintIn(election.root, changed)
  expect({refused, notices}).toEqual({
    refused: [],
    notices: [
      'No nomination has changed since main.',
      `Not linted, because git ignores ${mine}, so that no commit would include it; \`git add --force\` adds it all the same.`,
    ],
  })
})
