import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {hideBaseVariables} from '../support/base-variables.js'
import {Repository} from '../support/repository.js'
import {lintIn} from './outcome.js'

/** A change that brings its own settings along is told of, whatever the run takes them from. */

vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000})

const nova = 'candidates/2027.1/Nova/jane@example.org'
const changed = {changed: {base: null}}
const named = {...changed, configuration: {file: 'conf/nl.yaml'}}
const suppressions = {file: null}

let election: Repository
beforeEach(() => {
  hideBaseVariables()
  election = new Repository()
  election.write('configuration.yaml', 'release: 2027.1\n')
  election.write('.nominationlintrc.yaml', 'extends: conf/shared.yaml\nwordFiles: conf/words.txt\n')
  election.write('conf/nl.yaml', 'extends: shared.yaml\n')
  election.write('conf/shared.yaml', 'words: [Zuul]\n')
  election.write('conf/words.txt', 'Zuul\n')
  election.write('conf/other.yaml', 'words: [Zuul]\n')
  election.commit()
  election.git('checkout', '--quiet', '-b', 'mine')
  election.write(nova, 'Wrong.\n')
})
afterEach(() => {
  vi.unstubAllEnvs()
  election.remove()
})

function told(path: string): unknown {
  return expect.stringMatching(new RegExp(`^This change also edits ${path.replaceAll('.', '\\.')}, which affects what is checked`))
}

describe('with --changed', () => {
  test.each([
    ['an extended configuration', 'conf/shared.yaml', 'words: [Ceph]\n', changed],
    ['a file of words', 'conf/words.txt', 'Ceph\n', changed],
    ['the configuration that --config names', 'conf/nl.yaml', 'words: [Ceph]\n', named],
    ['what that extends', 'conf/shared.yaml', 'words: [Ceph]\n', named],
    ['the suppressions file', 'nomination-lint-suppressions.json', '{}\n', {...named, suppressions}],
    ['the suppressions file of --suppressions-location', 'conf/accepted.json', '{}\n', {...changed, suppressions: {file: 'conf/accepted.json'}}],
    ['the teams that --governance names', 'projects.yaml', 'nova: {leadership_type: ptl}\n', {...named, governanceFile: 'projects.yaml'}],
  ])('%s', async (_, path, text, options) => {
    election.write(path, text)
    expect((await lintIn(election.root, options)).notices).toContainEqual(told(path))
  })

  test.each([
    ['another file', 'conf/other.yaml', 'words: [Ceph]\n', changed],
    ['a configuration that --config outweighs', '.nominationlintrc.yaml', 'words: [Ceph]\n', named],
    ['a configuration, with --no-config', '.nominationlintrc.yaml', 'words: [Ceph]\n', {...changed, configuration: 'none' as const}],
    ['the suppressions file, with --no-suppressions', 'nomination-lint-suppressions.json', '{}\n', changed],
  ])('nothing is said of %s', async (_, path, text, options) => {
    election.write(path, text)
    expect((await lintIn(election.root, options)).notices.filter((each) => each.includes('what is checked'))).toEqual([])
  })

  test('--config-from-base is named only where it helps', async () => {
    election.write('conf/shared.yaml', 'words: [Ceph]\n')
    expect((await lintIn(election.root, changed)).notices.join()).toContain('--config-from-base takes the settings from main instead')
    expect((await lintIn(election.root, named)).notices.join()).toContain('review that edit too')
  })
})
