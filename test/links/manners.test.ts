import type {ServerResponse} from 'node:http'
import {expect, onTestFinished, test} from 'vitest'
import {Queue} from '../../src/links/queue.js'
import {ask, askOne, jumpingClock} from '../support/ask.js'
import {deferred} from '../support/deferred.js'
import {serve} from '../support/loopback.js'

/** Waits for ever. */
const patient = {signal: new AbortController().signal, deadline: Number.POSITIVE_INFINITY}

test('a host is asked two things at a time, and never three', async () => {
  const held: ServerResponse[] = []
  let most = 0
  const server = await serve((_request, response) => {
    held.push(response)
    most = Math.max(most, held.length)
    // Answers only in pairs: a client that sent one at a time would wait for ever.
    if (held.length === 2) for (const each of held.splice(0)) each.end()
  })
  const answers = await ask(Array.from({length: 10}, (_, page) => `${server.origin}/${page}`))
  expect([...answers.values()].map(({state}) => state)).toEqual(Array(10).fill('ok'))
  expect(most).toBe(2)
})

test('sixteen things are asked at a time in all', async () => {
  const queue = new Queue(jumpingClock())
  const gate = deferred()
  const full = deferred()
  let running = 0
  let most = 0
  const tasks = Array.from({length: 40}, (_, index) =>
    queue.run(`host${index}`, patient, async () => {
      most = Math.max(most, ++running)
      if (running === 16) full.resolve()
      await gate.promise
      running--
    }),
  )
  await full.promise
  gate.resolve()
  await Promise.all(tasks)
  expect(most).toBe(16)
})

test('sixteen hosts at a time are no cause for a warning', async () => {
  const warnings: Error[] = []
  const heed = (warning: Error) => warnings.push(warning)
  process.on('warning', heed)
  onTestFinished(() => void process.off('warning', heed))
  const held: ServerResponse[] = []
  const server = await serve((_request, response) => {
    held.push(response)
    if (held.length === 16) for (const each of held) each.end()
  })
  const answers = await ask(Array.from({length: 16}, (_, host) => `http://host${host}.test:${server.port}/`))
  expect([...answers.values()].map(({state}) => state)).toEqual(Array(16).fill('ok'))
  // Warnings are told in the next turn of the loop.
  await new Promise((resolve) => setImmediate(resolve))
  expect(warnings).toEqual([])
})

test('a task that fails gives its place to the next', async () => {
  const queue = new Queue(jumpingClock())
  const failing = Array.from({length: 3}, () => queue.run('host', patient, () => Promise.reject(new Error('no'))))
  expect((await Promise.allSettled(failing)).map(({status}) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(await queue.run('host', patient, async () => 'next')).toBe('next')
})

test.for([
  ['seconds', '7', 7000],
  ['a date', 'Fri, 01 Jan 2027 00:00:09 GMT', 9000],
] as const)('Retry-After in %s is obeyed', async ([, retryAfter, milliseconds]) => {
  const clock = jumpingClock(Date.UTC(2027, 0, 1))
  const server = await serve((_request, response) => {
    if (server.requests.length === 1) response.writeHead(429, {'retry-after': retryAfter}).end()
    else response.end()
  })
  expect(await askOne(`${server.origin}/`, {}, {clock})).toMatchObject({state: 'ok'})
  expect(clock.waits).toEqual([milliseconds])
  expect(server.requests).toEqual(['HEAD /', 'GET /'])
})

test('a 503 with Retry-After is no cause to ask at once by GET', async () => {
  const clock = jumpingClock()
  const server = await serve((_request, response) => response.writeHead(server.requests.length === 1 ? 503 : 200, {'retry-after': '3'}).end())
  expect(await askOne(`${server.origin}/`, {}, {clock})).toMatchObject({state: 'ok'})
  expect(clock.waits).toEqual([3000])
})

test('a 429 without Retry-After, or with one that cannot be read, is met by pauses of our own', async () => {
  const clock = jumpingClock()
  const server = await serve((_request, response) => response.writeHead(429, {'retry-after': 'soon'}).end())
  expect(await askOne(`${server.origin}/`, {}, {clock})).toMatchObject({state: 'unknown', reason: 'the server answers 429 Too Many Requests'})
  expect(clock.waits).toEqual([1000, 2000])
})

test('a host that wants a longer pause than the run has is asked no more', async () => {
  const server = await serve((_request, response) => response.writeHead(429, {'retry-after': '86400'}).end())
  const answers = await ask(
    Array.from({length: 6}, (_, page) => `${server.origin}/${page}`),
    {budget: 60},
  )
  expect([...answers.values()].map(({state}) => state)).toEqual(Array(6).fill('unknown'))
  expect(new Set([...answers.values()].map(({reason}) => reason))).toEqual(
    new Set(['the server answers 429 Too Many Requests', 'its host accepts no more requests for now']),
  )
  expect(server.requests.length).toBeLessThanOrEqual(2)
})
