import {expect, test} from 'vitest'
import {ask, askOne, jumpingClock} from '../support/ask.js'
import {deferred} from '../support/deferred.js'
import {serve} from '../support/loopback.js'

test('a page that is there is ok, and is asked for by HEAD alone', async () => {
  const server = await serve((_request, response) => response.end('hello'))
  expect(await askOne(`${server.origin}/page`)).toEqual({state: 'ok', reason: 'the server answers 200 OK', redirects: [], movedTo: null})
  expect(server.requests).toEqual(['HEAD /page'])
})

test('the User-Agent names the tool and its version', async () => {
  const server = await serve((_request, response) => response.end())
  await askOne(`${server.origin}/`)
  expect(server.headers[0]?.['user-agent']).toMatch(/^nomination-lint\/1\.2\.3 /)
})

test.for([404, 410])('%i is gone, once GET says so too', async (status) => {
  const server = await serve((_request, response) => response.writeHead(status).end())
  expect(await askOne(`${server.origin}/lost`)).toMatchObject({state: 'gone', reason: expect.stringContaining(`answers ${status}`)})
  expect(server.requests).toEqual(['HEAD /lost', 'GET /lost'])
})

test.for([400, 401, 402, 403, 451, 501, 505])('%i proves nothing', async (status) => {
  const server = await serve((_request, response) => response.writeHead(status).end())
  expect(await askOne(`${server.origin}/`)).toMatchObject({state: 'unknown', reason: expect.stringContaining(`answers ${status}`)})
})

test.for([400, 403, 404, 405, 501])('a server that answers %i to HEAD is asked by a GET for the first 16 KB', async (status) => {
  const server = await serve((request, response) => response.writeHead(request.method === 'HEAD' ? status : 206).end())
  expect(await askOne(`${server.origin}/`)).toMatchObject({state: 'ok'})
  expect(server.headers[1]?.['range']).toBe('bytes=0-16383')
})

test('a page that is too short for a range is there all the same', async () => {
  const server = await serve((request, response) => response.writeHead(request.method === 'HEAD' ? 405 : 416).end())
  expect(await askOne(`${server.origin}/`)).toMatchObject({state: 'ok'})
})

test('the same link in many files is one question', async () => {
  const server = await serve((_request, response) => response.end())
  const address = `${server.origin}/page`
  expect([...(await ask([address, address, address])).keys()]).toEqual([address])
  expect(server.requests).toHaveLength(1)
})

test('a server that never answers is not known', async () => {
  const server = await serve(() => {})
  expect(await askOne(`${server.origin}/`, {timeout: 0.05})).toMatchObject({state: 'unknown', reason: 'its host takes too long to answer'})
})

test('a port that nobody listens on is not known', async () => {
  const server = await serve((_request, response) => response.end())
  const port = server.port === 1 ? 2 : 1
  expect(await askOne(`http://127.0.0.1:${port}/`)).toMatchObject({state: 'unknown', reason: 'its host refuses connections'})
})

test('a server that cuts the connection is asked three times in all, after growing pauses', async () => {
  const clock = jumpingClock()
  const server = await serve((request) => request.socket.resetAndDestroy())
  expect(await askOne(`${server.origin}/`, {}, {clock})).toMatchObject({state: 'unknown', reason: 'its host cuts the connection'})
  expect(server.requests).toEqual(['HEAD /', 'GET /', 'GET /'])
  expect(clock.waits).toEqual([1000, 2000])
})

test('a server that recovers within two repetitions is ok', async () => {
  const server = await serve((_request, response) => response.writeHead(server.requests.length < 4 ? 502 : 200).end())
  expect(await askOne(`${server.origin}/`)).toMatchObject({state: 'ok'})
  expect(server.requests).toEqual(['HEAD /', 'GET /', 'GET /', 'GET /'])
})

test('a server that does not recover is not known', async () => {
  const server = await serve((_request, response) => response.writeHead(500).end())
  expect(await askOne(`${server.origin}/`)).toMatchObject({state: 'unknown', reason: 'the server answers 500 Internal Server Error'})
  expect(server.requests).toHaveLength(4)
})

test('an answer that is no HTTP is not known', async () => {
  const server = await serve((request) => request.socket.end('nonsense\r\n\r\n'))
  expect(await askOne(`${server.origin}/`)).toMatchObject({state: 'unknown', reason: 'the server does not answer in HTTP'})
})

test('headers without end are not known', async () => {
  const server = await serve((request) => request.socket.write(`HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(100_000)}`))
  expect(await askOne(`${server.origin}/`)).toMatchObject({state: 'unknown', reason: 'the server’s answer is too large'})
})

test('a body without end is let go of after the head', async () => {
  const closed = deferred<number>()
  const server = await serve((request, response) => {
    if (request.method === 'HEAD') return void response.writeHead(405).end()
    let written = 0
    const pour = () => {
      while (response.write(Buffer.alloc(16 * 1024))) written += 16 * 1024
    }
    response.on('drain', pour).on('close', () => closed.resolve(written))
    return pour()
  })
  expect(await askOne(`${server.origin}/`)).toMatchObject({state: 'ok'})
  // What was written beyond the 16 KB lies in the buffers of the two sockets.
  expect(await closed.promise).toBeLessThan(16 * 1024 * 1024)
})

test('what is not answered when the time of the run is used up is not known', async () => {
  const server = await serve(() => {})
  const answers = await ask(
    [1, 2, 3, 4, 5].map((page) => `${server.origin}/${page}`),
    {budget: 0.05},
  )
  expect([...answers.values()].map(({state, reason}) => `${state}: ${reason}`)).toEqual(Array(5).fill('unknown: the time for checking links has run out'))
  expect(server.requests.length).toBeLessThanOrEqual(2)
})

test('progress is told at the beginning and after each answer', async () => {
  const server = await serve((_request, response) => response.end())
  const told: string[] = []
  await ask([`${server.origin}/1`, `${server.origin}/2`], {}, {onProgress: ({answered, total, host}) => told.push(`${answered}/${total} ${host}`)})
  expect(told).toEqual([`0/2 127.0.0.1:${server.port}`, `1/2 127.0.0.1:${server.port}`, `2/2 127.0.0.1:${server.port}`])
})
