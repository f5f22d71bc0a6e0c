import {isUtf8} from 'node:buffer'

/** A name that git knows, from the root of the checkout. */
export interface GitName {
  /** The bytes of the name, one a character (Latin-1): two names are the same where these are. */
  readonly bytes: string
  /** The name as text; where its bytes are not UTF-8, with U+FFFD in place of some of them. */
  readonly path: string
  readonly isUtf8: boolean
}

/** A file, link or submodule that a commit or the index holds. */
export interface GitEntry extends GitName {
  /** `100644`, `100755`, `120000` (symbolic link) or `160000` (submodule). */
  readonly mode: string
  /** Hash of the contents. */
  readonly id: string
}

/** Modes of entries that are not plain files. */
export const linkMode = '120000'
export const submoduleMode = '160000'

/** Names that git lists with `-z`, each ended by a zero byte; one that ends with `/` is a checkout of its own, and is named without it. */
export function namesIn(output: Buffer): GitName[] {
  return records(output).map((bytes) => gitNameOf(bytes.at(-1) === slash && bytes.length > 1 ? bytes.subarray(0, -1) : bytes))
}

const slash = '/'.charCodeAt(0)

/** The lines of `git ls-tree -z -r` (`mode type id<TAB>name`) and of `git ls-files -z --stage` (`mode id stage<TAB>name`). */
export function entriesIn(output: Buffer): GitEntry[] {
  return records(output).map((record) => {
    const tab = record.indexOf('\t')
    const [mode = '', ...others] = record.subarray(0, tab).toString('latin1').split(' ')
    return {mode, id: others.find((word) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(word)) ?? '', ...gitNameOf(record.subarray(tab + 1))}
  })
}

function gitNameOf(bytes: Buffer): GitName {
  return {bytes: bytes.toString('latin1'), path: bytes.toString('utf8'), isUtf8: isUtf8(bytes)}
}

function records(output: Buffer): Buffer[] {
  const found: Buffer[] = []
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start)
    const stop = end === -1 ? output.length : end
    found.push(output.subarray(start, stop))
    start = stop + 1
  }
  return found
}
