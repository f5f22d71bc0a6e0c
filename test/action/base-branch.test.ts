import {mkdirSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {Repository} from '../support/repository.js'
import {runAction} from './runner.js'

// Each makes a repository and runs the action, on a machine that may be busy.
vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000})

const sound =
  'Hello,\n\nI would like to run for Nova PTL in the 2027.1 cycle. My goals are:\n\n* Make upgrades faster\n* Mentor two new reviewers\n\nThank you,\nJane Doe\n'
const unsigned = sound.replace('Jane Doe\n', '')
const nova = 'candidates/2027.1/Nova'

let election: Repository
beforeEach(() => {
  election = new Repository()
  for (const folder of ['', 'election/']) {
    election.write(`${folder}configuration.yaml`, 'release: 2027.1\n')
    election.write(`${folder}${nova}/old@example.org`, sound)
  }
})
afterEach(() => election.remove())

function link(path: string, target: string): void {
  rmSync(join(election.root, path))
  symlinkSync(target, join(election.root, path))
}

describe('configurations are those that the command line finds, as the base branch has them', () => {
  test.each(['election/', ''])('in the root and in folders, with the election in %j', (prefix) => {
    election.write('.nominationlintrc.yaml', `overrides: [{files: ${prefix}candidates/*/Nova/*, rules: {signature: off}}]\n`)
    election.write(`${prefix}candidates/2027.1/Zun/.nominationlintrc.yaml`, 'rules: {project-named: off, goals-list: off}\n')
    const zun = `${prefix}candidates/2027.1/Zun/jane@example.org`
    election.pullRequest(() => {
      election.write(`${prefix}${nova}/jane@example.org`, unsigned)
      election.write(zun, unsigned)
      election.write('.nominationlintrc.yaml', 'rules: {cycle-named: off}\n')
      election.write(`${prefix}candidates/2027.1/Zun/.nominationlintrc.yaml`, 'rules: {signature: off}\n')
    })
    const inputs: Record<string, string> = prefix ? {'working-directory': 'election'} : {}
    const {status, log, outputs} = runAction(election.root, inputs)
    expect({status, files: outputs['files'], errors: outputs['errors']}).toEqual({status: 1, files: '2', errors: '1'})
    expect(log).toMatch(new RegExp(`^::error file=${zun},.*title=signature`, 'm'))
  })

  test.each([{}, {config: 'settings.yaml'}])('and their faults are annotated where they are, with %j', (given) => {
    election.write(given.config ?? '.nominationlintrc.yaml', 'rules:\n  signatur: off\n')
    election.pullRequest(() => election.write(`${nova}/jane@example.org`, unsigned))
    const {status, log} = runAction(election.root, given)
    expect(status).toBe(2)
    expect(log).toMatch(
      new RegExp(`^::error file=${(given.config ?? '.nominationlintrc.yaml').replaceAll('.', '\\.')},title=[^:]+::.*signatur.*base branch`, 'm'),
    )
    expect(log).not.toContain('/base/')
  })
})

describe('the open election is that of the base branch', () => {
  test.each([
    ['changes it', () => election.write('configuration.yaml', 'release: 2026.2\n')],
    ['removes it', () => rmSync(join(election.root, 'configuration.yaml'))],
    ['links it', () => link('configuration.yaml', 'election/configuration.yaml')],
  ])('where a pull request with a nomination %s', (_, change) => {
    election.pullRequest(() => {
      change()
      election.write('candidates/2026.2/Nova/jane@example.org', sound.replace('2027.1', '2026.2'))
    })
    for (const only of ['true', 'false']) {
      const {status, log} = runAction(election.root, {'changed-only': only})
      expect(status).toBe(2)
      expect(log).toMatch(/^::error file=candidates\/2026\.2\/Nova\/jane@example\.org,.*title=candidate-path::The election for 2026\.2 \(Hibiscus\) is closed/m)
      expect(log).toMatch(/^::error file=configuration\.yaml,title=/m)
    }
  })

  test('and one that opens the next election passes, with a note', () => {
    election.pullRequest(() => election.write('configuration.yaml', 'release: 2026.2\n'))
    expect(runAction(election.root, {})).toMatchObject({
      status: 0,
      log: expect.stringContaining('note: configuration.yaml: `release` is 2026.2 here and 2027.1 in '),
    })
  })
})

test('a link to a folder of statements is annotated', () => {
  election.pullRequest(() => {
    election.write('drafts/jane@example.org', 'Wrong.\n')
    mkdirSync(join(election.root, 'candidates/2027.1'), {recursive: true})
    symlinkSync('../../drafts', join(election.root, 'candidates/2027.1/Zun'))
  })
  for (const inputs of [{}, {'changed-only': 'false'}, {paths: 'candidates/2027.1/Zun'}]) {
    const {status, log} = runAction(election.root, inputs)
    expect({status, log}).toEqual({status: 1, log: expect.stringMatching(/^::error file=candidates\/2027\.1\/Zun,.*::This is a symbolic link/m)})
  }
})

test.each([
  [{'max-warnings': 'many'}, '--max-warnings'],
  [{format: 'junitt:report.xml'}, 'Unknown format junitt'],
  [{format: `json:${nova}/jane@example.org`}, 'jane@example.org'],
  [{config: 'settings.yaml', governance: 'gone.yaml'}, 'settings.yaml'],
])('an input that the linter refuses is an annotation: %j', (inputs, told) => {
  election.pullRequest(() => election.write(`${nova}/jane@example.org`, sound))
  const {status, log} = runAction(election.root, inputs)
  expect(status).toBe(2)
  expect(log.split('\n').filter((line) => line.startsWith('::error '))).toEqual([expect.stringContaining(told)])
})
