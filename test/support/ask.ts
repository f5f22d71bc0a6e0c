import * as v from 'valibot'
import type {Answer} from '../../src/links/answer.js'
import {askLinks, type LinkGroup, type LinkRun} from '../../src/links/ask-links.js'
import type {Clock} from '../../src/links/clock.js'
import {defaultLinkOptions, type LinkOptions, type LinkSettings, linkOptions, mergeLinkOptions} from '../../src/links/options.js'

/** A clock that stands still until somebody waits, and then jumps; `waits` holds what was waited for, in milliseconds. */
export function jumpingClock(start = Date.UTC(2027, 0, 1)): Clock & {waits: number[]} {
  const waits: number[] = []
  let time = start
  return {
    waits,
    now: () => time,
    async wait(milliseconds) {
      waits.push(milliseconds)
      time += milliseconds
    },
  }
}

/** Every name is this machine. */
export const everyNameIsLoopback = async () => [{address: '127.0.0.1', family: 4}]

/** Options as a configuration with these settings makes them. */
export function linkOptionsOf(settings: LinkSettings): LinkOptions {
  return mergeLinkOptions(defaultLinkOptions, v.parse(linkOptions, settings))
}

/** Asks links of servers on this machine. */
export async function ask(addresses: readonly string[], settings: LinkSettings = {}, run: Partial<LinkRun> = {}): Promise<Map<string, Answer>> {
  const [answers = new Map<string, Answer>()] = await askGroups([{options: linkOptionsOf(settings), addresses}], run)
  return answers
}

/** Asks links under several configurations in one run; the answers in the order of the groups. */
export async function askGroups(groups: readonly LinkGroup[], run: Partial<LinkRun> = {}): Promise<Map<string, Answer>[]> {
  const answers = await askLinks(groups, {version: '1.2.3', clock: jumpingClock(), resolve: everyNameIsLoopback, permitLoopback: true, ...run})
  return [...answers.values()]
}

/** Asks one link. */
export async function askOne(address: string, settings: LinkSettings = {}, run: Partial<LinkRun> = {}): Promise<Answer> {
  const answer = (await ask([address], settings, run)).get(address)
  if (!answer) throw new Error(`no answer for ${address}`)
  return answer
}
