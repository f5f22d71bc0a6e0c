import {randomUUID} from 'node:crypto'
import {mkdir, open, readFile, rename, rm, stat} from 'node:fs/promises'
import {dirname} from 'node:path'
import * as v from 'valibot'
import type {Answer} from './answer.js'

const day = 24 * 60 * 60 * 1000
/** A cache beyond this is not ours: 97 hosts and 751 links in ten years of nominations take some 200 KB. */
const mostBytes = 16 * 1024 * 1024

const text = v.pipe(v.string(), v.maxLength(16 * 1024))
const entry = v.strictObject({
  /** When it was asked, milliseconds since the epoch. */
  asked: v.pipe(v.number(), v.integer()),
  state: v.picklist(['ok', 'gone']),
  reason: text,
  redirects: v.array(text),
  movedTo: v.nullable(text),
})
type Entry = v.InferOutput<typeof entry>
const file = v.object({version: v.literal(1), answers: v.record(v.string(), v.unknown())})

/**
 * Answers kept on disk, with their dates. Safe to delete. Only `ok` and `gone` are kept: `unknown` is worth another question, and
 * `excluded` costs nothing. A file that is damaged counts as absent, an entry that is damaged or from the future as never asked.
 */
export class Cache {
  readonly #path: string
  readonly #now: () => number
  readonly #entries: Map<string, Entry>

  private constructor(path: string, now: () => number, entries: Map<string, Entry>) {
    this.#path = path
    this.#now = now
    this.#entries = entries
  }

  /** Reads a cache; what cannot be read is an empty one. */
  static async open(path: string, now: () => number): Promise<Cache> {
    return new Cache(path, now, await read(path))
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
    if (state === 'ok' || state === 'gone') this.#entries.set(address, {asked: this.#now(), state, reason, redirects: [...redirects], movedTo})
    else this.#entries.delete(address)
  }

  /** Writes all that is not older than so many days, whole or not at all: a new file beside the old one, then renamed. Rejects where the disk refuses. */
  async save(days: number): Promise<void> {
    const answers = Object.fromEntries([...this.#entries].filter(([, {asked}]) => this.#now() - asked < days * day))
    const temporary = `${this.#path}.${randomUUID()}`
    await mkdir(dirname(this.#path), {recursive: true})
    try {
      const handle = await open(temporary, 'wx')
      try {
        await handle.writeFile(JSON.stringify({version: 1, answers}))
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(temporary, this.#path)
    } catch (error) {
      await rm(temporary, {force: true})
      throw error
    }
  }
}

async function read(path: string): Promise<Map<string, Entry>> {
  try {
    const {size} = await stat(path)
    if (size > mostBytes) return new Map()
    const parsed = v.safeParse(file, JSON.parse(await readFile(path, 'utf8')))
    if (!parsed.success) return new Map()
    return new Map(
      Object.entries(parsed.output.answers).flatMap(([address, value]) => {
        const answer = v.safeParse(entry, value)
        return answer.success ? [[address, answer.output] as const] : []
      }),
    )
  } catch {
    return new Map() // absent, unreadable or no JSON: all the same to a cache
  }
}
