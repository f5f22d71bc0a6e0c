import {expect, test} from 'vitest'
import {isPublicAddress} from '../../src/links/address.js'
import {ask, askOne, everyNameIsLoopback} from '../support/ask.js'
import {serve} from '../support/loopback.js'

test.for([
  ...['1.1.1.1', '8.8.8.8', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.1', '169.253.255.255', '169.255.0.0'],
  ...['172.15.255.255', '172.32.0.0', '192.167.255.255', '192.169.0.0', '198.17.255.255', '198.20.0.0', '223.255.255.255'],
  ...['2606:4700::1111', '2a01:7e00::1', '2001:4860:4860::8888', '2000::1'],
])('%s is an address of the public internet', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

test.for([
  ...['0.0.0.0', '10.0.0.1', '10.255.255.255', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.255.255.254', '169.254.169.254', '172.16.0.1'],
  ...['172.31.255.255', '192.0.0.8', '192.0.2.1', '192.88.99.1', '192.168.0.1', '198.18.0.1', '198.19.255.255', '198.51.100.1', '203.0.113.1'],
  ...['224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255'],
  ...['::', '::1', '::127.0.0.1', '::ffff:8.8.8.8', '::ffff:127.0.0.1', '::ffff:7f00:1', '64:ff9b::808:808', '64:ff9b:1::a00:1', '100::1'],
  ...['2001::1', '2001:db8::1', '2002:7f00:1::', '3fff::1', '5f00::1', 'fc00::1', 'fd12:3456::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1'],
  ...['2606:4700::1111%eth0', '', 'example.org', '1.1.1', '0x7f.1'],
])('%s is not', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

/** The guard as it is outside of tests; a look-up would fail the test. */
const inEarnest = {
  permitLoopback: false,
  resolve: () => Promise.reject(new Error('looked up')),
}

test.for([
  'http://127.0.0.1/',
  'http://0x7f.1/',
  'http://2130706433/',
  'http://0177.0.0.1/',
  'http://127.1/',
  'http://0/',
  'http://１２７.0.0.1/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[0:0:0:0:0:ffff:7f00:1]/',
  'http://[64:ff9b::10.0.0.1]/',
  'http://[fd00::1]/',
  'http://[fe80::1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://192.168.1.1/',
  'http://255.255.255.255/',
  'http://localhost/',
  'http://LOCALHOST./',
  'http://nova.localhost/',
  'http://example.org:22/',
  'https://example.org:8443/',
  'http://jane@example.org/',
  'http://jane:secret@example.org/',
  'http://:secret@example.org/',
])('%s is not asked, and its host not looked up', async (address) => {
  expect(await askOne(address, {}, inEarnest)).toMatchObject({state: 'excluded', excludedBy: 'guard'})
})

test.for(['http://example.org/', 'http://example.org:80/', 'https://example.org/', 'http://example.org:443/', 'https://example.org:80/'])(
  '%s is asked',
  async (address) => {
    expect(await askOne(address, {}, inEarnest)).toMatchObject({state: 'unknown'})
  },
)

test.for([['10.1.2.3'], ['127.0.0.1'], ['::1'], ['::ffff:10.0.0.1'], ['64:ff9b::a00:1'], ['fe80::1%eth0'], ['93.184.215.14', '192.168.0.1']])(
  'a name that leads to %j is not connected to',
  async (addresses) => {
    const resolve = async () => addresses.map((address) => ({address, family: address.includes(':') ? 6 : 4}))
    expect(await askOne('http://innocent.test/', {}, {permitLoopback: false, resolve})).toMatchObject({
      state: 'excluded',
      excludedBy: 'guard',
      reason: expect.not.stringContaining('10.'),
    })
  },
)

test('the address that was checked is the one that is connected to: there is no second look-up', async () => {
  const server = await serve((_request, response) => response.end())
  const answers = [everyNameIsLoopback, async () => [{address: '10.0.0.1', family: 4}]]
  let lookUps = 0
  const resolve = () => (answers[lookUps++] ?? everyNameIsLoopback)()
  expect(await askOne(`http://rebinding.test:${server.port}/`, {}, {resolve})).toMatchObject({state: 'ok'})
  expect(lookUps).toBe(1)
})

test('a name that leads elsewhere at its next connection is checked again', async () => {
  // HEAD is cut, so GET needs a connection of its own.
  const server = await serve((request) => request.socket.resetAndDestroy())
  let lookUps = 0
  const resolve = async () => [{address: lookUps++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4}]
  expect(await askOne(`http://rebinding.test:${server.port}/`, {}, {resolve})).toMatchObject({state: 'excluded', excludedBy: 'guard'})
  expect(server.requests).toHaveLength(1)
})

test('loopback with a port is permitted to tests only', async () => {
  const server = await serve((_request, response) => response.end())
  expect(await askOne(`${server.origin}/`, {}, {permitLoopback: false})).toMatchObject({state: 'excluded'})
  expect(server.requests).toEqual([])
})

test('proxies of the environment are used only where configured', async () => {
  const proxy = await serve((_request, response) => response.end())
  const server = await serve((_request, response) => response.end())
  process.env['http_proxy'] = proxy.origin
  try {
    expect(await askOne(`${server.origin}/`)).toMatchObject({state: 'ok'})
    expect(server.requests).toHaveLength(1)
    expect(await askOne(`${server.origin}/`, {proxy: 'environment'})).toMatchObject({state: 'ok'})
    expect(server.requests).toHaveLength(1)
    expect(proxy.requests).toEqual([`HEAD ${server.origin}/`])
  } finally {
    delete process.env['http_proxy']
  }
})

test('the configuration says which hosts are asked', async () => {
  const server = await serve((_request, response) => response.end())
  const at = (host: string) => `http://${host}:${server.port}/`
  const states = async (settings: object) =>
    [...(await ask([at('docs.example.org'), at('example.org'), at('example.org.'), at('notexample.org')], settings)).values()].map(({state}) => state)
  expect(await states({deny: ['example.org']})).toEqual(['ok', 'excluded', 'excluded', 'ok'])
  expect(await states({deny: ['*.Example.org']})).toEqual(['excluded', 'ok', 'ok', 'ok'])
  expect(await states({allow: ['example.org', '*.example.org'], deny: ['docs.example.org']})).toEqual(['excluded', 'ok', 'ok', 'excluded'])
})
