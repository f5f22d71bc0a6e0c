import {randomUUID} from 'node:crypto'
import {lstat, mkdir, open, readdir, readFile, realpath, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import * as v from 'valibot'
import type {Answer} from './answer.js'

const day = 24 * 60 * 60 * 1000
/** A cache beyond this is not ours: 97 hosts and 751 links in ten years of nominations take some 200 KB. */
const mostBytes = 16 * 1024 * 1024

/** What is longer is not kept: a server that answers with redirects of 16 KB each would fill the file until it is no cache any more. */
const mostCharacters = 2 * 1024
const text = v.pipe(v.string(), v.maxLength(mostCharacters))
/** One that is no URL would stop whoever follows it. */
const url = v.pipe(
  text,
  v.check((address) => URL.canParse(address)),
)
const entry = v.strictObject({
  /** When it was asked, milliseconds since the epoch. */
  asked: v.pipe(v.number(), v.integer()),
  state: v.picklist(['ok', 'gone']),
  reason: text,
  redirects: v.pipe(v.array(url), v.maxLength(5)),
  movedTo: v.nullable(url),
})
type CacheEntry = v.InferOutput<typeof entry>
const file = v.object({version: v.literal(1), answers: v.record(v.string(), v.unknown())})

/** How every cache of ours begins, of this version and of others, and no other file. */
const mark = /^\{"version":\d+,"answers":/

/** The file of a cache is something else, and stays as it is; the message goes on after its name. */
export class NoCache extends Error {
  override name = 'NoCache'
}

/**
 * Answers kept on disk, with their dates. Safe to delete. Only `ok` and `gone` are kept: `unknown` is worth another question, and
 * `excluded` costs nothing. A file that is damaged counts as absent, an entry that is damaged or from the future as never asked.
 */
export class Cache {
  readonly #path: string
  readonly #now: () => number
  readonly #entries: Map<string, CacheEntry>

  private constructor(path: string, now: () => number, entries: Map<string, CacheEntry>) {
    this.#path = path
    this.#now = now
    this.#entries = entries
  }

  /** Reads a cache; what cannot be read is an empty one. */
  static async open(path: string, now: () => number): Promise<Cache> {
    return new Cache(path, now, read(await readText(path)))
  }

  /** The answer to an address, if it is not older than so many days; `gone` is believed for one day at most, so that a mended page is soon seen. */
  get(address: string, days: number): Answer | null {
    const found = this.#entries.get(address)
    if (!found) return null
    const {asked, ...answer} = found
    const age = this.#now() - asked
    return age >= 0 && age < Math.min(days, answer.state === 'gone' ? 1 : days) * day ? answer : null
  }

  /** Keeps an answer of this run, if it is one to keep. */
  set(address: string, {state, reason, redirects, movedTo}: Answer): void {
    if (state === 'excluded') return
    this.#entries.delete(address)
    const kept = v.safeParse(entry, {asked: this.#now(), state, reason, redirects: [...redirects], movedTo})
    if (kept.success && address.length <= mostCharacters) this.#entries.set(address, kept.output)
  }

  /**
   * Writes all that is not older than so many days, whole or not at all: a new file beside the old one, then renamed. Rejects where the
   * disk refuses, and with `NoCache` where it would replace what is no cache: a nomination that was named by mistake, or a device. A link
   * to a cache stays one.
   */
  async save(days: number): Promise<void> {
    const refusal = await refusalOf(this.#path)
    if (refusal !== null) throw new NoCache(refusal)
    const answers = withinBytes([...this.#entries].filter(([, {asked}]) => this.#now() - asked < days * day))
    await makeFolder(dirname(this.#path))
    const target = await realpath(this.#path).catch(() => this.#path)
    await removeLeftovers(target)
    const temporary = `${target}.${process.pid}-${randomUUID()}`
    try {
      const handle = await open(temporary, 'wx')
      try {
        await handle.writeFile(`{"version":1,"answers":{${answers.join(',')}}}`)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(temporary, target)
    } catch (error) {
      await rm(temporary, {force: true})
      throw error
    }
  }
}

/** Removes the temporary files that runs have left beside a cache when they were killed: those of a process that is gone. */
async function removeLeftovers(target: string): Promise<void> {
  const folder = dirname(target)
  for (const name of await readdir(folder)) {
    const [, id] = name.startsWith(`${basename(target)}.`) ? (/\.(\d{1,10})-[\da-f-]{36}$/.exec(name) ?? []) : []
    if (id !== undefined && !isRunning(Number(id))) await rm(join(folder, name), {force: true})
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (cause) {
    return codeOf(cause) !== 'ESRCH'
  }
}

/** The answers as members of a JSON object; where they are more than a cache can hold, the latest asked of them. */
function withinBytes(answers: readonly (readonly [string, CacheEntry])[]): string[] {
  const latestFirst = answers.toSorted(([, a], [, b]) => b.asked - a.asked)
  const members: string[] = []
  let rest = mostBytes - 1024
  for (const [address, kept] of latestFirst) {
    const member = `${JSON.stringify(address)}:${JSON.stringify(kept)}`
    rest -= Buffer.byteLength(member) + 1
    if (rest < 0) break
    members.push(member)
  }
  return members
}

/** Makes a folder and those that it lies in. Node's own (`recursive`) tries for ever where the system has no room for one, as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (cause) {
    const code = codeOf(cause)
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || dirname(folder) === folder) throw cause
    await makeFolder(dirname(folder))
    await mkdir(folder).catch((again) => {
      if (codeOf(again) !== 'EEXIST') throw again
    })
  }
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && 'code' in cause ? cause.code : null
}

/** What a file holds; nothing where it is absent, unreadable, or larger than a cache can be: all the same to a cache. */
async function readText(path: string): Promise<string> {
  try {
    const found = await stat(path)
    // A pipe or a device may have no end.
    return found.isFile() && found.size <= mostBytes ? await readFile(path, 'utf8') : ''
  } catch {
    return ''
  }
}

/** Why a file must not be replaced by a cache, as a sentence that goes on after its name; null where there is none yet, an empty one or a cache. */
export async function refusalOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null)
  if (!found) return (await isLink(path)) ? 'is a symbolic link that leads nowhere.' : null
  if (!found.isFile()) return 'is not a regular file.'
  if (found.size === 0 || mark.test(await readText(path))) return null
  return 'is not a cache of link checks, so it is left unchanged; name another file.'
}

async function isLink(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null)
  return found?.isSymbolicLink() ?? false
}

function dataOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function read(text: string): Map<string, CacheEntry> {
  const parsed = v.safeParse(file, dataOf(text))
  if (!parsed.success) return new Map()
  return new Map(
    Object.entries(parsed.output.answers).flatMap(([address, value]) => {
      const answer = v.safeParse(entry, value)
      return answer.success ? [[address, answer.output] as const] : []
    }),
  )
}
