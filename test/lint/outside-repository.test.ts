import {expect, test} from 'vitest'
import {createLinter, type LintReport} from '../../src/api/index.js'
import {folderOfEachTest} from '../api/folder.js'

const folder = folderOfEachTest()
const statement =
  'I am running for Nova PTL for the Indri cycle.\n\nMy goals:\n\n* Faster upgrades\n* More reviewers in all time zones, and shorter queues\n\nJane Doe\n'
const lies = 'A nomination belongs at candidates/<cycle>/<team>/<e-mail address>; move the file to candidates/2027.1/Nova/jane@example.org.'
const wrong = [
  ['candidates/2027.1/Nova/jdoe', 'The file is named jdoe; name it after your e-mail address: candidates/2027.1/Nova/<e-mail address>.'],
  ['candidates/2027.1/Nova/jane@example.org.txt', 'The file is named jane@example.org.txt; did you mean candidates/2027.1/Nova/jane@example.org?'],
  ['candidates/2027.1/Novaa/jane@example.org', 'No team is called Novaa; did you mean candidates/2027.1/Nova/jane@example.org?'],
  ['candidates/2027.1/nova/jane@example.org', "This team's folder is called Nova; move the file to candidates/2027.1/Nova/jane@example.org."],
  ['candidates/indri/Nova/jane@example.org', "This cycle's folder is called 2027.1; move the file to candidates/2027.1/Nova/jane@example.org."],
  ['candidates/2072.1/Nova/jane@example.org', 'There is no cycle 2072.1; move the file to candidates/2027.1/Nova/jane@example.org.'],
  ['candidates/2027.1/jane@example.org', lies],
  ['candidates/jane@example.org', lies],
  ['candidates/2027.1/Nova/drafts/jane@example.org', lies],
] as const
const right = [
  ['at its place', 'candidates/2027.1/Nova/jane@example.org', 'Indri'],
  ['for a cycle that this version may not know yet', 'candidates/2027.2/Nova/jane@example.org', '2027.2'],
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
