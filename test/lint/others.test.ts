import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {createElection} from '../../src/community/openstack/create.js'
import {createSiblingNominations} from '../../src/lint/files/sibling-nominations.js'

const election = createElection({openRelease: '2027.1'})
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

function write(path: string, text = 'I stand.\n'): void {
  mkdirSync(dirname(join(folder, 'candidates', path)), {recursive: true})
  writeFileSync(join(folder, 'candidates', path), text)
}

function nominee(path: string) {
  const [cycle = '', team = '', candidate = ''] = path.split('/')
  return {absolute: join(folder, 'candidates', path), place: {cycle, team, candidate}, election}
}

test('earlier statements are those of the team, in any form of its name, the latest cycle first', () => {
  for (const path of [
    'ussuri/QA/a',
    '2026.1/Quality_Assurance/b',
    'gazpacho/qa/c',
    '2027.1/QA/own',
    '2027.2/QA/later',
    'nowhere/QA/d',
    'ussuri/Nova/e',
    'ussuri/QA/.placeholder',
  ])
    write(path)
  expect(
    createSiblingNominations()
      .earlier(nominee('2027.1/QA/own'), 1000)
      .map(({place: {cycle, candidate}}) => `${cycle}/${candidate}`),
  ).toEqual(['2026.1/b', 'gazpacho/c', 'ussuri/a'])
})

test('what is no statement, is too large, or leads out of the folder is not read', () => {
  write('ussuri/Nova/large', 'word '.repeat(300))
  write('ussuri/Nova/binary', '\0'.repeat(50))
  write('ussuri/Nova/sound')
  writeFileSync(join(folder, 'secret'), 'Nobody reads this.\n')
  symlinkSync(join(folder, 'secret'), join(folder, 'candidates/ussuri/Nova/link'))
  expect(
    createSiblingNominations()
      .earlier(nominee('2027.1/Nova/own'), 1000)
      .map(({place}) => place.candidate),
  ).toEqual(['sound'])
})

test('a file is no double of itself under another name of its folder', () => {
  write('2027.1/Quality_Assurance/jane@example.org')
  symlinkSync('Quality_Assurance', join(folder, 'candidates/2027.1/QA'))
  expect(createSiblingNominations().doubles(nominee('2027.1/QA/jane@example.org'))).toEqual([])
  expect(createSiblingNominations().doubles(nominee('2027.1/qa/JANE@example.org'))).toMatchObject([{team: 'Quality_Assurance'}])
})

test('where nothing lies yet, there are no others', () => {
  expect(createSiblingNominations().doubles(nominee('2027.1/Nova/jane@example.org'))).toEqual([])
  expect(createSiblingNominations().earlier(nominee('2027.1/Nova/jane@example.org'), 1000)).toEqual([])
})
