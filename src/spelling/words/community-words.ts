import {type Entry, WordList} from '../near-words/word-list.js'
import {comparable} from '../tokens.js'

/** Names of the community (teams, cycles, deliverables) count as common words, as they are in a nomination. */
const communityFrequency = 10

/** The names that a community goes by, as words. */
export interface Community {
  /** Words that are names, or occur only in names: `openstack`, `mitaka`. */
  readonly names: WordList
  /** Plain words of names that are more common here than elsewhere: `ansible`. */
  readonly parts: WordList
}

/** Makes a community's words from its names as written; each word of a name counts. */
export function communityOf(written: readonly string[], words: WordList): Community {
  const entries = new Map<string, Entry>()
  const names = new Set<string>()
  for (const name of written)
    for (const [part] of name.matchAll(/\p{L}{3,}/gu)) {
      const word = comparable(part)
      const known = words.find(word)
      const isPlain = known !== null && known.written === known.word
      // `Release Management` consists of plain words, which keep their case; `Bobcat` alone is a name although bobcats are animals.
      if (part === name || !isPlain) names.add(word)
      // `TripleO` is the name, `tripleo-docs` one of its repositories.
      const other = entries.get(word)
      if (other && other.written !== comparable(other.written) && part === word) continue
      const frequency = Math.max(communityFrequency, known?.frequency ?? 0)
      entries.set(word, {word, written: isPlain ? known.written : capital(part), frequency})
    }
  const all = [...entries.values()]
  return {
    names: WordList.of(all.filter(({word}) => names.has(word))),
    parts: WordList.of(all.filter(({word, frequency}) => !names.has(word) && (words.find(word)?.frequency ?? 0) < frequency)),
  }
}

function capital(name: string): string {
  return name === comparable(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name
}
