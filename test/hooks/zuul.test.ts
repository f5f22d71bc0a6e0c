import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import * as v from 'valibot'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {projectRoot, Repository} from '../support/repository.js'
import {zuulSchema} from '../support/zuul-schema.js'

const page = readFileSync(join(projectRoot, 'docs/zuul.md'), 'utf8')
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml)
const [job = '', run = '', post = ''] = blocks

const statement = 'Hello,\n\nI stand for Nova PTL in 2027.1. My goals: {{ lookup("pipe", "id") }}\n\n* Faster upgrades\n* Better guides\n'
const path = 'candidates/2027.1/Nova/jane@example.org'

describe('the job of docs/zuul.md', () => {
  let election: Repository

  beforeAll(() => {
    election = new Repository()
    election.write('configuration.yaml', 'release: 2027.1\n')
    election.commit('The election')
    election.write(path, statement)
    election.commit('A nomination')
  })
  afterAll(() => election.remove())

  test('is YAML with a job, what it runs, and what it returns', () => {
    expect(parse(job)).toMatchObject([{job: {name: 'nomination-lint'}}, {project: {}}])
    expect(parse(run)).toMatchObject([{hosts: 'all'}])
    expect(parse(post)).toMatchObject([{hosts: 'all'}, {hosts: 'localhost'}])
  })

  test('runs a command line that fails on a faulty nomination and leaves its comments in the file', () => {
    const command = /command: nomination-lint (.*)/.exec(run)?.[1] ?? ''
    const args = command.replace('{{ ansible_user_dir }}', election.root).split(' ')
    const {status} = election.run(process.execPath, [join(projectRoot, 'dist/nomination-lint.cjs'), ...args])
    expect(status).toBe(1)
    const data: unknown = JSON.parse(readFileSync(join(election.root, 'nomination-lint.json'), 'utf8'))
    expect(() => v.parse(zuulSchema, data)).not.toThrow()
    expect(data).toMatchObject({
      zuul: {file_comments: {[path]: expect.arrayContaining([expect.objectContaining({level: 'error', message: expect.stringContaining('signature')})])}},
    })
  })

  test('runs for a nomination in the wrong place too, and refuses it', () => {
    expect(parse(job)[0].job).not.toHaveProperty('files')
    election.write('joe@example.org', statement)
    election.commit('A misplaced nomination')
    const linter = join(projectRoot, 'dist/nomination-lint.cjs')
    const {status, stdout} = election.run(process.execPath, [linter, 'lint', '--changed', '--base', 'HEAD^1'])
    expect([status, stdout]).toEqual([1, expect.stringContaining('move the file to candidates/2027.1/Nova/joe@example.org.')])
  })

  test.each([
    ['rules', {'.nominationlintrc.yaml': 'rules: {signature: off, goals-list: off}\nignores: ["**"]\n'}],
    ['suppressions', {'nomination-lint-suppressions.json': JSON.stringify({'candidates/2027.1/Nova/jo@example.org': {signature: {count: 1}}})}],
  ])('takes no %s from a change', (_, files) => {
    election.write('candidates/2027.1/Nova/jo@example.org', statement)
    for (const [name, text] of Object.entries(files)) election.write(name, text)
    election.commit('A nomination with settings of its own')
    const args = (/command: nomination-lint (.*)/.exec(run)?.[1] ?? '').replace('{{ ansible_user_dir }}', election.root).split(' ')
    const {status, stdout} = election.run(process.execPath, [join(projectRoot, 'dist/nomination-lint.cjs'), ...args])
    expect([status, stdout]).toEqual([1, expect.stringContaining('No signature found')])
    election.git('reset', '--quiet', '--hard', 'HEAD^')
  })

  test('takes the open election from the commit that the change is put on', () => {
    election.write('configuration.yaml', 'release: 2026.2\n')
    election.write('candidates/2026.2/Nova/jo@example.org', statement)
    election.commit('A nomination with an election of its own')
    const linter = join(projectRoot, 'dist/nomination-lint.cjs')
    const {status, stdout, stderr} = election.run(process.execPath, [linter, 'lint', '--changed', '--base', 'HEAD^1'])
    expect([status, stdout, stderr]).toEqual([
      2,
      expect.stringContaining('The election for 2026.2 (Hibiscus) is closed'),
      expect.stringContaining('propose the two'),
    ])
    election.git('reset', '--quiet', '--hard', 'HEAD^')
  })

  test('returns the file by its name, after a failed run too, and never its contents', () => {
    expect(job).toContain('post-run: playbooks/nomination-lint/post.yaml')
    expect(post).toMatch(/zuul_return:\n\s+file: /)
    expect(post).not.toMatch(/\bdata:|from_json|lookup/)
  })
})
