import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import type {Answer} from '../../src/links/answer.js'
import {Cache, NoCache} from '../../src/links/cache.js'
import {askOne, jumpingClock} from '../support/ask.js'
import {serve} from '../support/loopback.js'

const day = 24 * 60 * 60 * 1000
const ok: Answer = {state: 'ok', reason: 'the server answers 200 OK', redirects: ['http://there.test/b'], movedTo: 'http://there.test/b'}
const gone: Answer = {state: 'gone', reason: 'the server answers 404 Not Found', redirects: [], movedTo: null}
const address = 'http://there.test/a'

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
  onTestFinished(() => rmSync(path, {recursive: true}))
  return path
}

/** A cache on disk with one answer, and what it gives so many days later. */
async function later(answer: Answer, days: number, cacheDays = 7): Promise<Answer | null> {
  const path = join(directory(), 'links.json')
  const start = Date.UTC(2027, 0, 1)
  const cache = await Cache.open(path, () => start)
  cache.set(address, answer)
  await cache.save(cacheDays)
  return (await Cache.open(path, () => start + days * day)).get(address, cacheDays)
}

test('an answer is kept for as many days as configured', async () => {
  expect(await later(ok, 6.9)).toEqual(ok)
  expect(await later(ok, 7)).toBeNull()
  expect(await later(ok, 29, 30)).toEqual(ok)
  expect(await later(ok, 0, 0)).toBeNull()
})

test('a link that is gone is asked again after a day', async () => {
  expect(await later(gone, 0.9)).toEqual(gone)
  expect(await later(gone, 1)).toBeNull()
})

test('an answer from the future is not believed', async () => {
  expect(await later(ok, -1)).toBeNull()
})

test.for(['unknown', 'excluded'] as const)('%s is not kept', async (state) => {
  expect(await later({...gone, state}, 0)).toBeNull()
})

test.for([
  ['nothing', ''],
  ['half a file', '{"version":1,"answers":{"http://there.test/a":{"as'],
  ['another version', '{"version":2,"answers":{}}'],
  ['a list', '{"version":1,"answers":[1]}'],
  ['an entry without a date', `{"version":1,"answers":{"${address}":{"state":"ok","reason":"","redirects":[],"movedTo":null}}}`],
  ['an entry of an unknown state', `{"version":1,"answers":{"${address}":{"asked":0,"state":"fine","reason":"","redirects":[],"movedTo":null}}}`],
  ['an entry with more keys', `{"version":1,"answers":{"${address}":{"asked":0,"state":"ok","reason":"","redirects":[],"movedTo":null,"x":1}}}`],
  ['a redirect that is no URL', `{"version":1,"answers":{"${address}":{"asked":0,"state":"ok","reason":"","redirects":["x"],"movedTo":null}}}`],
  ['a prototype', '{"version":1,"answers":{"__proto__":{"asked":0,"state":"ok","reason":"","redirects":[],"movedTo":null}}}'],
] as const)('a cache that holds %s answers nothing, and can be written again', async ([, text]) => {
  const path = join(directory(), 'links.json')
  writeFileSync(path, text)
  const cache = await Cache.open(path, () => 0)
  expect(cache.get(address, 7)).toBeNull()
  cache.set(address, ok)
  await cache.save(7)
  expect((await Cache.open(path, () => 0)).get(address, 7)).toEqual(ok)
})

test('answers that servers make long do not fill the file until it is no cache any more', async () => {
  const path = join(directory(), 'links.json')
  const cache = await Cache.open(path, () => 0)
  const long = (length: number) => `http://there.test/${'x'.repeat(length)}`
  for (let at = 0; at < 2000; at += 1) cache.set(`http://there.test/${at}`, {...ok, redirects: Array<string>(5).fill(long(2000))})
  cache.set(address, {...ok, redirects: [long(16_000)]})
  await cache.save(7)
  expect(statSync(path).size).toBeLessThan(16 * 1024 * 1024)
  const again = await Cache.open(path, () => 0)
  expect([again.get(address, 7), again.get('http://there.test/0', 7)?.state]).toEqual([null, 'ok'])
  again.set(address, ok)
  await again.save(7)
})

test('a damaged entry does not spoil the others', async () => {
  const path = join(directory(), 'links.json')
  const good = {asked: 0, ...gone}
  writeFileSync(path, JSON.stringify({version: 1, answers: {[address]: good, 'http://there.test/b': {...good, redirects: 'none'}}}))
  const cache = await Cache.open(path, () => 0)
  expect([cache.get(address, 7), cache.get('http://there.test/b', 7)]).toEqual([gone, null])
})

test('a link to something else is left as it is, and so is what it leads to; a link to a cache stays one', async () => {
  const folder = directory()
  const [precious, link] = [join(folder, 'precious'), join(folder, 'links.json')]
  writeFileSync(precious, 'precious')
  symlinkSync('precious', link)
  const cache = await Cache.open(link, () => 0)
  cache.set(address, ok)
  await expect(cache.save(7)).rejects.toThrow(NoCache)
  expect([readFileSync(precious, 'utf8'), readlinkSync(link)]).toEqual(['precious', 'precious'])
  writeFileSync(precious, '{"version":1,"answers":{}}')
  await cache.save(7)
  expect(readlinkSync(link)).toBe('precious')
  expect((await Cache.open(precious, () => 0)).get(address, 7)).toEqual(ok)
  expect(readdirSync(folder).sort()).toEqual(['links.json', 'precious'])
})

test('what a killed run has left beside the cache is removed, and what a run that goes on has is not', async () => {
  const path = join(directory(), 'links.json')
  const gone = spawnSync(process.execPath, ['-e', '0']).pid
  const uuid = '01234567-89ab-cdef-0123-456789abcdef'
  for (const id of [gone, process.pid]) writeFileSync(`${path}.${id}-${uuid}`, '')
  writeFileSync(`${path}.bak`, '')
  await (await Cache.open(path, () => 0)).save(7)
  expect(readdirSync(dirname(path)).sort()).toEqual(['links.json', `links.json.${process.pid}-${uuid}`, 'links.json.bak'])
})

test.for([
  ['a nomination', 'jane@example.org', 'I stand for Nova.\n'],
  ['other data', 'package.json', '{"name": "election"}'],
  ['other data of a version', 'data.json', '{"version":1,"entries":[]}'],
  ['data that is no object', 'data.json', 'null'],
  ['JSON with comments', 'tsconfig.json', '// Settings.\n{"compilerOptions": {}}\n'],
  ['what is too large to be one', 'links.json', ' '.repeat(16 * 1024 * 1024 + 1)],
] as const)('%s that is named as the cache stays as it is', async ([, name, text]) => {
  const path = join(directory(), name)
  writeFileSync(path, text)
  const cache = await Cache.open(path, () => 0)
  cache.set(address, ok)
  await expect(cache.save(7)).rejects.toThrow(NoCache)
  expect(readFileSync(path, 'utf8') === text).toBe(true)
})

test('a pipe that is named as the cache is neither read nor replaced', async () => {
  const path = join(directory(), 'pipe')
  execFileSync('mkfifo', [path])
  const cache = await Cache.open(path, () => 0)
  await expect(cache.save(7)).rejects.toThrow('is not a regular file')
  expect(statSync(path).isFIFO()).toBe(true)
})

test.skipIf(process.platform !== 'linux')('a folder that cannot be made is an error, and no endless trying', async () => {
  const cache = await Cache.open('/proc/nomination-lint/deep/links.json', () => 0)
  await expect(cache.save(7)).rejects.toMatchObject({code: 'ENOENT'})
})

test('a cache that cannot be written leaves nothing behind', async () => {
  const folder = directory()
  // A directory cannot be replaced by a file.
  const cache = await Cache.open(folder, () => 0)
  await expect(cache.save(7)).rejects.toThrow()
  const outer = readdirSync(join(folder, '..')).filter((name) => name.startsWith(`${folder.split('/').pop()}.`))
  expect(outer).toEqual([])
})

test('a second run believes the first and asks nothing', async () => {
  const server = await serve((_request, response) => response.writeHead(404).end())
  const clock = jumpingClock()
  const path = join(directory(), 'deep', 'links.json')
  const first = await Cache.open(path, clock.now)
  const answer = await askOne(`${server.origin}/`, {}, {clock, cache: first})
  await first.save(7)
  const second = await Cache.open(path, clock.now)
  expect(await askOne(`${server.origin}/`, {}, {clock, cache: second})).toEqual(answer)
  expect(server.requests).toEqual(['HEAD /', 'GET /'])
})

test('an answer out of the cache is not made younger', async () => {
  const server = await serve((_request, response) => response.end())
  const clock = jumpingClock()
  const cache = await Cache.open(join(directory(), 'links.json'), clock.now)
  const run = {clock, cache}
  await askOne(`${server.origin}/`, {}, run)
  for (let days = 0; days < 7; days++) {
    await askOne(`${server.origin}/`, {}, run)
    await clock.wait(day, new AbortController().signal)
  }
  expect(server.requests).toHaveLength(1)
  await askOne(`${server.origin}/`, {}, run)
  expect(server.requests).toHaveLength(2)
})

test('what the configuration or the guard excludes is excluded whatever the cache says', async () => {
  const cache = await Cache.open(join(directory(), 'links.json'), jumpingClock().now)
  cache.set('http://there.test/', {...ok, redirects: ['http://other.test/']})
  cache.set('http://10.0.0.1/', ok)
  expect(await askOne('http://there.test/', {deny: ['there.test']}, {cache})).toMatchObject({state: 'excluded'})
  expect(await askOne('http://10.0.0.1/', {}, {cache})).toMatchObject({state: 'excluded'})
  expect(await askOne('http://there.test/', {deny: ['other.test']}, {cache, resolve: () => Promise.reject(new Error('asked'))})).toMatchObject({
    state: 'unknown',
  })
})
