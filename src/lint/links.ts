import manifest from '../../package.json' with {type: 'json'}
import type {Answer} from '../links/answer.js'
import type {LinkRun} from '../links/ask-links.js'
import type {LinkOptions} from '../links/options.js'
import {webLinks} from '../nomination/references/links.js'
import {readReferences} from '../nomination/references/read-references.js'
import {Document} from '../text/document.js'
import type {Source} from '../text/source.js'
import {whyUnreadable} from './files/system-error.js'

/** Requests the links of all files before the rules run. */
export interface LinkRequest {
  /** The file that keeps answers between runs; null for none. */
  readonly cacheFile: string | null
  /** Called after each answer. */
  readonly onProgress?: LinkRun['onProgress']
  /** FOR TESTS: another resolver, clock or certificate, and loopback. Neither the configuration nor the command line sets it. */
  readonly environment?: Pick<LinkRun, 'clock' | 'resolve' | 'permitLoopback' | 'ca'>
}

/** Answers by the link options that they were requested with, and messages for the user. */
export interface GatheredAnswers {
  readonly answers: ReadonlyMap<LinkOptions, ReadonlyMap<string, Answer>>
  readonly notices: readonly string[]
}

/** Requests every link of the files once, even where several configurations apply to it. */
export async function gatherAnswers(files: readonly {source: Source; options: LinkOptions}[], request: LinkRequest): Promise<GatheredAnswers> {
  const {askLinks} = await import('../links/ask-links.js')
  const {Cache, NoCache} = await import('../links/cache.js')
  const {cacheFile, onProgress, environment} = request
  const now = environment?.clock?.now ?? Date.now
  const cache = cacheFile === null ? null : await Cache.open(cacheFile, now)
  const groups = [...new Set(files.map((file) => file.options))].map((options) => ({
    options,
    addresses: files.filter((file) => file.options === options).flatMap(({source}) => addressesOf(source)),
  }))
  const answers = await askLinks(groups, {version: manifest.version, cache, onProgress, ...environment})
  const notices = [summaryOf([...answers.values()].flatMap((some) => [...some.values()]))]
  const days = Math.max(0, ...[...answers.keys()].map(({cacheDays}) => cacheDays))
  try {
    await cache?.save(days)
  } catch (cause) {
    const why = cause instanceof NoCache ? cause.message : unwritten(cause)
    notices.push(`The answers were not kept: ${cacheFile} ${why}`)
  }
  return {answers, notices}
}

function unwritten(cause: unknown): string {
  return whyUnreadable(cause).replace('be read', 'be written').replace('does not exist', 'cannot be written: its folder does not exist and cannot be made')
}

function addressesOf(source: Source): string[] {
  if (source.unreadable) return []
  const document = new Document(source)
  return webLinks(document, readReferences(document).entries).map(({address}) => address)
}

/** `12 links checked: 9 answer, 1 is gone, 2 are not known.` */
function summaryOf(answers: readonly Answer[]): string {
  const count = (state: Answer['state'], one: string, many: string) => {
    const number = answers.filter((answer) => answer.state === state).length
    return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`]
  }
  const parts = [
    ...count('ok', 'answers', 'answer'),
    ...count('gone', 'is gone', 'are gone'),
    ...count('unknown', 'is uncertain', 'are uncertain'),
    ...count('excluded', 'was skipped', 'were skipped'),
  ]
  return answers.length === 0 ? 'There are no links to check.' : `${answers.length} ${answers.length === 1 ? 'link' : 'links'}: ${parts.join(', ')}.`
}
