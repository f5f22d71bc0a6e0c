import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {createEngine, type LintEvent} from '../../src/lint/engine.js'
import type {LinkRequest} from '../../src/lint/links.js'
import {everyNameIsLoopback, jumpingClock} from '../support/ask.js'
import {serve} from '../support/loopback.js'

const environment = {clock: jumpingClock(), resolve: everyNameIsLoopback, permitLoopback: true}
const asking: LinkRequest = {cacheFile: null, environment}

/** A folder with these files; it ends with the test. */
function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
  onTestFinished(() => rmSync(path, {recursive: true}))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), {recursive: true})
    writeFileSync(join(path, name), text)
  }
  return path
}

/** What a run says: findings of `reference-reachable` as `file:line: severity: message`, and notices. */
async function run(cwd: string, links: LinkRequest | null, paths: readonly string[] = ['candidates']): Promise<string[]> {
  const linter = createEngine({lintRules: rules, cwd, all: true, ...(links && {links})})
  const said: string[] = []
  for await (const event of linter.lint(paths)) said.push(...lines(event))
  return said
}

function lines(event: LintEvent): string[] {
  if (event.kind === 'notice') return [event.message]
  if (event.kind === 'fixed') return []
  if (event.kind === 'problem') return [`problem: ${event.problem.message}`]
  const findings = event.result.findings.filter(({ruleId}) => ruleId === 'reference-reachable')
  return findings.map(({position, severity, message}) => `${event.result.path}:${position.start.line}: ${severity}: ${message}`)
}

const path = (name: string) => `candidates/2027.1/Nova/${name}@example.org`

test('without --check-links no link is asked, and nothing is said of any', async () => {
  const server = await serve((_request, response) => response.writeHead(404).end())
  const cwd = folder({[path('a')]: `See ${server.origin}/lost for more.\n`})
  expect(await run(cwd, null)).toEqual([])
  expect(server.requests).toEqual([])
})

test('under a configuration with faults nothing is linted, so no link is asked', async () => {
  const server = await serve((_request, response) => response.writeHead(404).end())
  const cwd = folder({[path('a')]: `See ${server.origin}/lost for more.\n`, '.nominationlintrc.yaml': 'links: {deny: 7}\n'})
  const said = await run(cwd, asking)
  expect(said).toEqual([expect.stringMatching(/^problem: `links.deny` \(line 1\)/)])
  expect(server.requests).toEqual([])
})

test('an address that a server made long does not fill the report', async () => {
  const long = `/${'x'.repeat(10_000)}`
  const server = await serve((request, response) => (request.url === long ? response : response.writeHead(301, {location: long})).end())
  const cwd = folder({[path('a')]: `See ${server.origin}/old for more.\n`})
  const [, finding] = await run(cwd, asking)
  expect(finding).toMatch(/This page has moved permanently; write http:.{1,200}…\.$/)
})

test('links of the text, of entries, of Markdown and of many files are asked once each, before the rules run', async () => {
  const server = await serve((request, response) => response.writeHead(request.url === '/lost' ? 404 : request.url === '/busy' ? 403 : 200).end())
  const {origin} = server
  const cwd = folder({
    [path('a')]: `See ${origin}/there, <${origin}/lost>, and [my talk](${origin}/lost) [1] [2].\n\n[1] ${origin}/lost\n[2] My talk: ${origin}/there\n`,
    [path('b')]: `More on ${origin}/lost#part, ${origin}/busy.\n`,
  })
  const gone = 'This link leads nowhere: the server answers 404 Not Found; correct or remove the link.'
  expect(await run(cwd, asking)).toEqual([
    '3 links: 1 answers, 1 is gone, 1 is uncertain.',
    ...Array(2).fill(`${path('a')}:1: error: ${gone}`),
    `${path('a')}:3: error: ${gone}`,
    `${path('b')}:1: error: ${gone}`,
    `${path('b')}:1: info: Could not tell whether this link works: the server answers 403 Forbidden; try it in a browser.`,
  ])
  expect(server.requests.toSorted()).toEqual(['GET /busy', 'GET /lost', 'HEAD /busy', 'HEAD /lost', 'HEAD /there'])
})

test('a page that moved for good is told with its new address', async () => {
  const server = await serve((request, response) => {
    if (request.url === '/old') response.writeHead(301, {location: '/new'}).end()
    else response.end()
  })
  const cwd = folder({[path('a')]: `See ${server.origin}/old#part here.\n`})
  expect(await run(cwd, asking)).toEqual(['1 link: 1 answers.', `${path('a')}:1: info: This page has moved permanently; write ${server.origin}/new#part.`])
})

test('each configuration says which hosts its files may ask', async () => {
  const server = await serve((_request, response) => response.writeHead(404).end())
  const text = `See http://docs.test:${server.port}/ here.\n`
  const cwd = folder({
    'closed/.nominationlintrc.yaml': 'links: {deny: ["*.test"]}\n',
    [`closed/${path('a')}`]: text,
    [`open/${path('b')}`]: text,
  })
  expect(await run(cwd, asking, ['closed', 'open'])).toEqual(['2 links: 1 is gone, 1 was skipped.', expect.stringMatching(/^open\/.* leads nowhere/)])
})

test('where the rule is off, nothing is asked', async () => {
  const server = await serve((_request, response) => response.writeHead(404).end())
  const cwd = folder({'.nominationlintrc.yaml': 'rules: {reference-reachable: off}\n', [path('a')]: `See ${server.origin}/lost here.\n`})
  expect(await run(cwd, asking)).toEqual(['There are no links to check.'])
  expect(server.requests).toEqual([])
})

test('with a cache the next run asks nothing', async () => {
  const server = await serve((_request, response) => response.writeHead(410).end())
  const cwd = folder({[path('a')]: `See ${server.origin}/lost here.\n`})
  const cacheFile = join(cwd, 'cache', 'links.json')
  const first = await run(cwd, {...asking, cacheFile})
  const {length} = server.requests
  expect(JSON.parse(readFileSync(cacheFile, 'utf8'))).toMatchObject({version: 1})
  expect(await run(cwd, {...asking, cacheFile})).toEqual(first)
  expect(server.requests).toHaveLength(length)
})

test('a cache that cannot be written is told, and the findings stand', async () => {
  const server = await serve((_request, response) => response.writeHead(410).end())
  const cwd = folder({[path('a')]: `See ${server.origin}/lost here.\n`, file: ''})
  expect(await run(cwd, {...asking, cacheFile: join(cwd, 'file', 'links.json')})).toEqual([
    '1 link: 1 is gone.',
    expect.stringContaining('The answers were not kept: '),
    expect.stringContaining('410 Gone'),
  ])
})

test('a file that changes after it was read gives the findings of what was read', async () => {
  const server = await serve((_request, response) => {
    writeFileSync(join(cwd, path('a')), 'Changed.\n\n\n\nSee nothing.\n')
    response.writeHead(404).end()
  })
  const cwd = folder({[path('a')]: `See the\npage ${server.origin}/lost here.\n`})
  expect(await run(cwd, asking)).toEqual(['1 link: 1 is gone.', expect.stringMatching(/^candidates.*:2: error: .*404 Not Found/)])
})

test('standard input has its links asked too', async () => {
  const server = await serve((_request, response) => response.writeHead(404).end())
  const linter = createEngine({lintRules: rules, cwd: folder({}), links: asking})
  const said: string[] = []
  for await (const event of linter.lintBytes(Buffer.from(`See ${server.origin}/lost here.\n`), '<stdin>')) said.push(...lines(event))
  expect(said).toEqual(['1 link: 1 is gone.', expect.stringMatching(/^<stdin>:1: error: .*404 Not Found/)])
})

test.each([
  [
    'by allowing its names',
    'links:\n  allow: ["127.0.0.1", localhost]\n',
    ['2 links: 2 were skipped.', ...Array(2).fill(expect.stringContaining('This link was not tried'))],
  ],
  ['by the switch of these tests', 'links:\n  permitLoopback: true\n', [expect.stringMatching(/^problem: .*permitLoopback/)]],
])('no configuration lets links reach this machine: %s', async (_how, configuration, said) => {
  const server = await serve((_request, response) => response.end())
  const cwd = folder({'.nominationlintrc.yaml': configuration, [path('a')]: `See ${server.origin}/ and http://nova.localhost/ here.\n`})
  expect(await run(cwd, {cacheFile: null})).toEqual(said)
  expect(server.requests).toEqual([])
})
