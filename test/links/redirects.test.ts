import {expect, test} from 'vitest'
import {askOne} from '../support/ask.js'
import {type LoopbackServer, serve} from '../support/loopback.js'

/** A server that redirects by table, and says `end` to all else. */
function redirecting(table: Readonly<Record<string, readonly [status: number, location?: string]>>, end = 200): Promise<LoopbackServer> {
  return serve((request, response) => {
    const [status, location] = table[request.url ?? ''] ?? [end]
    response.writeHead(status, location === undefined ? {} : {location}).end()
  })
}

test.for([301, 302, 303, 307, 308])('a %i that ends in 200 is ok, and its hops are told', async (status) => {
  const {origin} = await redirecting({'/a': [status, '/b'], '/b': [status, './c']})
  expect(await askOne(`${origin}/a`)).toMatchObject({state: 'ok', redirects: [`${origin}/b`, `${origin}/c`]})
})

test.for([
  [[301, 301], '/c'],
  [[308, 301], '/c'],
  [[301, 302], '/b'],
  [[302, 301], null],
  [[307, 308], null],
] as const)('after %j the address to write instead is %s', async ([[first, second], moved]) => {
  const {origin} = await redirecting({'/a': [first, '/b'], '/b': [second, '/c']})
  expect(await askOne(`${origin}/a`)).toMatchObject({state: 'ok', movedTo: moved && origin + moved})
})

test('a permanent redirect to nowhere is gone, and no address to write', async () => {
  const {origin} = await redirecting({'/a': [301, '/b']}, 404)
  expect(await askOne(`${origin}/a`)).toMatchObject({state: 'gone', redirects: [`${origin}/b`], movedTo: null})
})

test('a circle is not known, and ends at once', async () => {
  const server = await redirecting({'/a': [302, '/b'], '/b': [302, '/c'], '/c': [302, '/b']})
  expect(await askOne(`${server.origin}/a`)).toMatchObject({state: 'unknown', reason: 'its redirects form a loop'})
  expect(server.requests).toHaveLength(3)
})

test('five redirects are followed, a sixth is not', async () => {
  const hops = (from: number) => Object.fromEntries(Array.from({length: 6}, (_, index) => [`/${index}`, [302, `/${index + 1}`] as const]).slice(from))
  const six = await redirecting(hops(0))
  expect(await askOne(`${six.origin}/0`)).toMatchObject({state: 'unknown', reason: 'it redirects more than 5 times'})
  expect(six.requests).toHaveLength(6)
  const five = await redirecting(hops(1))
  expect(await askOne(`${five.origin}/1`)).toMatchObject({state: 'ok'})
})

test('a redirect without an address is not known', async () => {
  const {origin} = await redirecting({'/none': [302], '/bad': [302, 'http://[']})
  expect(await askOne(`${origin}/none`)).toMatchObject({state: 'unknown', reason: expect.stringContaining('not with an address')})
  expect(await askOne(`${origin}/bad`)).toMatchObject({state: 'unknown', reason: expect.stringContaining('not with an address')})
})

test('the fragment of a redirect is nobody’s business', async () => {
  const {origin} = await redirecting({'/a': [301, '/b#part']})
  expect(await askOne(`${origin}/a`)).toMatchObject({state: 'ok', movedTo: `${origin}/b`})
})

test.for([
  'http://169.254.169.254/latest/meta-data/',
  'http://10.0.0.1/',
  'http://[::ffff:10.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'http://jane:secret@127.0.0.1/',
])('a redirect to %s is not followed', async (location) => {
  const {origin} = await redirecting({'/a': [302, location]})
  expect(await askOne(`${origin}/a`)).toMatchObject({state: 'excluded', excludedBy: 'guard'})
})

test('a redirect to a host that the configuration leaves out is not followed', async () => {
  const other = await serve((_request, response) => response.end())
  const {port} = await redirecting({'/a': [302, `http://other.test:${other.port}/`]})
  const address = `http://first.test:${port}/a`
  expect(await askOne(address, {deny: ['other.test']})).toMatchObject({state: 'excluded', excludedBy: 'configuration'})
  expect(await askOne(address, {allow: ['first.test']})).toMatchObject({state: 'excluded', excludedBy: 'configuration'})
  expect(other.requests).toEqual([])
  expect(await askOne(address)).toMatchObject({state: 'ok'})
})
