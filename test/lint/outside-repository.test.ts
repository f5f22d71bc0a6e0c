import {expect, test} from 'vitest'
import {createLinter, type LintReport} from '../../src/api/index.js'
import {folderOfEachTest} from '../api/folder.js'

const folder = folderOfEachTest()
const statement =
  'I am running for Nova PTL for the Indri cycle.\n\nMy goals:\n\n* Faster upgrades\n* More reviewers in all time zones, and shorter queues\n\nJane Doe\n'
const lies = 'A nomination belongs at candidates/<cycle>/<team>/<e-mail address>; move the file to candidates/2027.1/Nova/jane@example.org.'
const wrong = [
  ['candidates/2027.1/Nova/jdoe', 'The file is named jdoe; name it after your e-mail address: candidates/2027.1/Nova/<e-mail address>.'],
  ['candidates/2027.1/Nova/jane@example.org.md', 'The file is named jane@example.org.md; did you mean candidates/2027.1/Nova/jane@example.org?'],
  ['candidates/2027.1/Nova/jane@example.org.txt', 'The file is named jane@example.org.txt; did you mean candidates/2027.1/Nova/jane@example.org?'],
  ['candidates/2027.1/Novaa/jane@example.org', 'No team is called Novaa; did you mean candidates/2027.1/Nova/jane@example.org?'],
  ['candidates/2027.1/nova/jane@example.org', "This team's folder is called Nova; move the file to candidates/2027.1/Nova/jane@example.org."],
  ['candidates/indri/Nova/jane@example.org', "This cycle's folder is called 2027.1; move the file to candidates/2027.1/Nova/jane@example.org."],
  ['candidates/2072.1/Nova/jane@example.org', 'There is no cycle 2072.1; move the file to candidates/2027.1/Nova/jane@example.org.'],
  ['candidates/inrdi/Nova/jane@example.org', 'There is no cycle inrdi; did you mean candidates/2027.1/Nova/jane@example.org?'],
  ['candidates/Hibicus/Nova/jane@example.org', 'There is no cycle Hibicus; did you mean candidates/2026.2/Nova/jane@example.org?'],
  ['candidates/Junoo/Nova/jane@example.org', 'There is no cycle Junoo; did you mean candidates/juno/Nova/jane@example.org?'],
  ['candidates/foo/Nova/jane@example.org', 'There is no cycle foo; move the file to candidates/2027.1/Nova/jane@example.org.'],
  ['candidates/new/Nova/jane@example.org', 'There is no cycle new; move the file to candidates/2027.1/Nova/jane@example.org.'],
  ['candidates/Nova/2027.1/jane@example.org', 'There is no cycle Nova; move the file to candidates/2027.1/Nova/jane@example.org.'],
  ['candidates/2027.1/jane@example.org', lies],
  ['candidates/jane@example.org', lies],
  ['candidates/2027.1/Nova/drafts/jane@example.org', lies],
] as const
const right = [
  ['at its place', 'candidates/2027.1/Nova/jane@example.org', 'Indri'],
  ['for a cycle that this version may not know yet', 'candidates/2027.2/Nova/jane@example.org', '2027.2'],
  ['for a cycle with the next letter', 'candidates/jackal/Nova/jane@example.org', 'Jackal'],
  ['of an old election, in which files had nicks', 'candidates/ocata/Nova/jdoe.txt', 'Ocata'],
  ['of an old election, without a team', 'candidates/ocata/jdoe.txt', 'Ocata'],
  ['anywhere else', 'drafts/jane@example.org', 'Indri'],
] as const

const messagesOf = ({files}: LintReport) => files.flatMap(({messages}) => messages.map(({message}) => message))

test.each(wrong)('outside a repository, %s is a wrong place, by name and from standard input', async (path, message) => {
  const linter = await createLinter({cwd: folder.root})
  expect(messagesOf(await linter.lintText(statement, path))).toEqual([message])
  folder.write(path, statement)
  expect(messagesOf(await linter.lintFiles(path))).toEqual([message])
})

test.each(right)('outside a repository, nothing is wrong with a file %s', async (_what, path, cycle) => {
  const linter = await createLinter({cwd: folder.root})
  const text = statement.replace('Indri', cycle)
  expect(messagesOf(await linter.lintText(text, path))).toEqual([])
  folder.write(path, text)
  expect(messagesOf(await linter.lintFiles(path))).toEqual([])
})

test('outside a repository, one notice says which odd paths were not checked', async () => {
  for (const [, path, cycle] of right) folder.write(path, statement.replace('Indri', cycle))
  const linter = await createLinter({cwd: folder.root})
  const noticesOf = async (...paths: string[]) => (await linter.lintFiles(paths)).notices
  const only = 'outside an election repository, only those of the newest known cycle are.'
  expect(await noticesOf('candidates/2027.2/Nova/jane@example.org', 'drafts/jane@example.org')).toEqual([])
  expect(await noticesOf('candidates/ocata/Nova/jdoe.txt')).toEqual([`The path of candidates/ocata/Nova/jdoe.txt was not checked: ${only}`])
  folder.write('candidates/2027.2/nova/jane@example.org.txt', statement)
  expect(await noticesOf('candidates/2027.2/nova/jane@example.org.txt', 'candidates/ocata/Nova/jdoe.txt')).toEqual([
    `The paths of 2 nominations (candidates/2027.2/nova/jane@example.org.txt is the first) were not checked: ${only}`,
  ])
})
