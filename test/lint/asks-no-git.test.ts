import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {runGit} from '../../src/git/run.js'
import {Repository} from '../support/repository.js'
import {lintTextIn} from './outcome.js'

// Each run of git takes longer than all that is done with a text.
vi.mock(import('../../src/git/run.js'), async (original) => {
  const real = await original()
  return {...real, runGit: vi.fn(real.runGit)}
})

const path = 'candidates/2027.1/Nova/jane@example.org'

let repository: Repository
beforeEach(() => {
  repository = new Repository()
  repository.write('README', 'No election.\n')
  repository.commit()
  vi.mocked(runGit).mockClear()
})
afterEach(() => repository.remove())

test('a text whose path is in no election repository starts no git, in a checkout or not', async () => {
  await lintTextIn(repository.root, 'Hello.\n', path)
  const outside = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
  await lintTextIn(outside, 'Hello.\n', path).finally(() => rmSync(outside, {recursive: true}))
  expect(runGit).not.toHaveBeenCalled()
})

test('in an election repository git is asked', async () => {
  repository.write('configuration.yaml', 'release: 2027.1\n')
  mkdirSync(join(repository.root, 'candidates'))
  await lintTextIn(repository.root, 'Hello.\n', path)
  expect(runGit).toHaveBeenCalled()
})
