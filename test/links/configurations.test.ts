import type {ServerResponse} from 'node:http'
import {expect, test} from 'vitest'
import type {Answer} from '../../src/links/answer.js'
import {askGroups, everyNameIsLoopback, linkOptionsOf} from '../support/ask.js'
import {serve} from '../support/loopback.js'

const statesOf = (groups: readonly Map<string, Answer>[]) => groups.map((answers) => [...answers.values()].map(({state}) => state))

test('a link that stands under two configurations is one question', async () => {
  const server = await serve((_request, response) => response.end())
  const addresses = [`${server.origin}/page`]
  const answers = await askGroups([
    {options: linkOptionsOf({}), addresses},
    {options: linkOptionsOf({allow: ['127.0.0.1'], deny: ['example.org'], cacheDays: 1}), addresses},
  ])
  expect(statesOf(answers)).toEqual([['ok'], ['ok']])
  expect(server.requests).toEqual(['HEAD /page'])
})

test('what one configuration leaves out, another may ask, also behind a redirect', async () => {
  const server = await serve((request, response) => {
    if (request.url === '/a') response.writeHead(302, {location: `http://other.test:${server.port}/b`}).end()
    else response.end()
  })
  const addresses = [`http://first.test:${server.port}/a`]
  const open = {options: linkOptionsOf({}), addresses}
  const closed = {options: linkOptionsOf({deny: ['other.test']}), addresses}
  expect(statesOf(await askGroups([closed, open]))).toEqual([['excluded'], ['ok']])
  expect(statesOf(await askGroups([open, closed]))).toEqual([['ok'], ['excluded']])
})

test('who waits longer is not answered for by who waited less', async () => {
  const server = await serve((_request, response) => {
    if (server.requests.length > 1) response.end()
  })
  const addresses = [`${server.origin}/`]
  const answers = await askGroups([
    {options: linkOptionsOf({timeout: 0.05}), addresses},
    {options: linkOptionsOf({}), addresses},
  ])
  expect(statesOf(answers)).toEqual([['unknown'], ['ok']])
})

test('a host is asked two things at a time, whatever the number of configurations', async () => {
  const held: ServerResponse[] = []
  let most = 0
  const server = await serve((_request, response) => {
    held.push(response)
    most = Math.max(most, held.length)
    if (held.length === 2) for (const each of held.splice(0)) each.end()
  })
  const group = (first: number) => ({options: linkOptionsOf({}), addresses: [0, 1, 2, 3].map((page) => `${server.origin}/${first + page}`)})
  expect(statesOf(await askGroups([group(0), group(4)]))).toEqual([Array(4).fill('ok'), Array(4).fill('ok')])
  expect(most).toBe(2)
})

test('a host that one configuration found proves the network to the others', async () => {
  const server = await serve((_request, response) => response.end())
  const resolve = (host: string) => (host === 'nowhere.test' ? Promise.reject(Object.assign(new Error('no'), {code: 'ENOTFOUND'})) : everyNameIsLoopback())
  const answers = await askGroups(
    [
      {options: linkOptionsOf({}), addresses: ['http://nowhere.test/']},
      {options: linkOptionsOf({}), addresses: [`http://there.test:${server.port}/`]},
    ],
    {resolve},
  )
  expect(statesOf(answers)).toEqual([['gone'], ['ok']])
})
