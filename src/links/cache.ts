import {randomUUID} from 'node:crypto'
import {lstat, mkdir, open, readdir, readFile, realpath, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import * as v from 'valibot'
import {errorCode} from '../system/error-code.js'
import type {Answer} from './answer.js'

const day = 24 * 60 * 60 * 1000
/** A larger file is not a cache of ours: 751 links on 97 hosts, from ten years of nominations, take about 200 KB. */
const mostBytes = 16 * 1024 * 1024

/** Longer texts are not kept: redirects of 16 KB each would make the file too large to be a cache. */
const mostCharacters = 2 * 1024
const text = v.pipe(v.string(), v.maxLength(mostCharacters))
/** Anything else would crash whoever follows it. */
const url = v.pipe(
  text,
  v.check((address) => URL.canParse(address)),
)
const entry = v.strictObject({
  /** Milliseconds since the epoch. */
  asked: v.pipe(v.number(), v.integer()),
  state: v.picklist(['ok', 'gone']),
  reason: text,
  redirects: v.pipe(v.array(url), v.maxLength(5)),
  movedTo: v.nullable(url),
})
type CacheEntry = v.InferOutput<typeof entry>
const file = v.object({version: v.literal(1), answers: v.record(v.string(), v.unknown())})

/** The beginning of every cache of ours, of any version. */
const mark = /^\{"version":\d+,"answers":/

/** The cache's file is something else and is left unchanged; the message continues a sentence that begins with its name. */
export class NoCache extends Error {
  override name = 'NoCache'
}

/**
 * Answers on disk, with their dates; safe to delete. Only `ok` and `gone` are kept: `unknown` is worth another request, and `excluded` costs
 * none. A damaged file counts as empty, and an entry that is damaged or from the future as missing.
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

  /** Reads a cache; a file that cannot be read is an empty one. */
  static async open(path: string, now: () => number): Promise<Cache> {
    return new Cache(path, now, read(await readText(path)))
  }

  /** The answer to an address, unless it is too old; `gone` is believed for at most one day, so that a repaired page is noticed soon. */
  get(address: string, days: number): Answer | null {
    const found = this.#entries.get(address)
    if (!found) return null
    const {asked, ...answer} = found
    const age = this.#now() - asked
    return age >= 0 && age < Math.min(days, answer.state === 'gone' ? 1 : days) * day ? answer : null
  }

  /** Adds an answer of this run, if it is to be kept. */
  set(address: string, {state, reason, redirects, movedTo}: Answer): void {
    if (state === 'excluded') return
    this.#entries.delete(address)
    const kept = v.safeParse(entry, {asked: this.#now(), state, reason, redirects: [...redirects], movedTo})
    if (kept.success && address.length <= mostCharacters) this.#entries.set(address, kept.output)
  }

  /**
   * Writes the entries of the last days, completely or not at all: a new file, which is then renamed. A symbolic link to a cache is kept.
   *
   * @throws {NoCache} where that would replace another file, such as a nomination that was named by mistake
   * @throws errors of the operating system
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

/** Removes temporary files that killed runs have left beside a cache. */
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
    return errorCode(cause) !== 'ESRCH'
  }
}

/** The answers as members of a JSON object; where they do not fit, the most recent of them. */
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

/** Makes a folder and its parents. Node's `recursive` tries for ever where the system refuses, as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (cause) {
    const code = errorCode(cause)
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || dirname(folder) === folder) throw cause
    await makeFolder(dirname(folder))
    await mkdir(folder).catch((again) => {
      if (errorCode(again) !== 'EEXIST') throw again
    })
  }
}

/** The content of a file; empty where it is missing, unreadable, or too large for a cache. */
async function readText(path: string): Promise<string> {
  try {
    const found = await stat(path)
    // A pipe or a device may never end.
    return found.isFile() && found.size <= mostBytes ? await readFile(path, 'utf8') : ''
  } catch {
    return ''
  }
}

/** Why a cache must not replace a file, as a sentence that continues its name; null where it is missing, empty or a cache. */
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
