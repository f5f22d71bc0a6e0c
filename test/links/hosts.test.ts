import {expect, test} from 'vitest'
import {failureOf} from '../../src/links/failure.js'
import {ask, askOne, everyNameIsLoopback} from '../support/ask.js'
import {certificateFor, serve, serveSecurely} from '../support/loopback.js'

/** What `dns.lookup` throws. */
const failing = (code: string) => Promise.reject(Object.assign(new Error(`getaddrinfo ${code}`), {code}))
/** A resolver that knows every name but those that begin with `no`. */
const resolve = (host: string) => (host.startsWith('no') ? failing('ENOTFOUND') : everyNameIsLoopback())

test('a host that does not exist is gone, where another host could be found', async () => {
  const server = await serve((_request, response) => response.end())
  const answers = await ask(['http://nowhere.test/', `http://there.test:${server.port}/`], {}, {resolve})
  expect(answers.get('http://nowhere.test/')).toMatchObject({state: 'gone', reason: 'there is no such host'})
})

test('without a network every host seems not to exist, which proves nothing', async () => {
  const answers = await ask(['http://nowhere.test/', 'http://nobody.test/'], {}, {resolve})
  expect([...answers.values()].map(({state, reason}) => `${state}: ${reason}`)).toEqual(
    Array(2).fill('unknown: no host name could be looked up (is there a network connection?)'),
  )
})

test('an address in numbers needs no look-up, and so proves no network', async () => {
  const server = await serve((_request, response) => response.end())
  const answers = await ask(['http://nowhere.test/', `${server.origin}/`], {}, {resolve})
  expect(answers.get('http://nowhere.test/')).toMatchObject({state: 'unknown'})
})

test('a redirect to a host that does not exist is gone', async () => {
  const server = await serve((_request, response) => response.writeHead(301, {location: 'http://nowhere.test/'}).end())
  expect(await askOne(`http://there.test:${server.port}/`, {}, {resolve})).toMatchObject({state: 'gone', redirects: ['http://nowhere.test/'], movedTo: null})
})

test('a proxy that does not exist proves nothing of the hosts behind it', () => {
  const notFound = (hostname: string) => Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), {code: 'ENOTFOUND', hostname})
  expect(failureOf(notFound('proxy.test'), 'docs.example.org').kind).toBe('other')
  expect(failureOf(notFound('docs.example.org'), 'docs.example.org').kind).toBe('no-host')
})

test('a look-up that fails for now is not known', async () => {
  expect(await askOne('http://later.test/', {}, {resolve: () => failing('EAI_AGAIN')})).toMatchObject({
    state: 'unknown',
    reason: 'the name of its host could not be looked up just now',
  })
})

test('a page behind a certificate that is trusted is ok', async () => {
  const certificate = await certificateFor('localhost')
  const server = await serveSecurely(certificate, (_request, response) => response.end())
  expect(await askOne(`${server.origin}/`, {}, {ca: certificate.cert})).toMatchObject({state: 'ok'})
})

test('a certificate that nobody vouches for is not known', async () => {
  const server = await serveSecurely(await certificateFor('localhost'), (_request, response) => response.end())
  expect(await askOne(`${server.origin}/`)).toMatchObject({state: 'unknown', reason: expect.stringContaining('no secure connection')})
  expect(server.requests).toEqual([])
})

test('a certificate for another host is not known', async () => {
  const certificate = await certificateFor('other.test')
  const server = await serveSecurely(certificate, (_request, response) => response.end())
  expect(await askOne(`${server.origin}/`, {}, {ca: certificate.cert})).toMatchObject({
    state: 'unknown',
    reason: 'its host shows a certificate for another host',
  })
})

test('a certificate that has expired is not known', async () => {
  const certificate = await certificateFor('localhost', new Date(Date.now() - 60 * 60 * 1000))
  const server = await serveSecurely(certificate, (_request, response) => response.end())
  expect(await askOne(`${server.origin}/`, {}, {ca: certificate.cert})).toMatchObject({state: 'unknown', reason: 'its host’s certificate has expired'})
})

test('a server that speaks no TLS is not known', async () => {
  const server = await serve((_request, response) => response.end())
  expect(await askOne(`https://there.test:${server.port}/`)).toMatchObject({state: 'unknown', reason: expect.stringContaining('no secure connection')})
})
