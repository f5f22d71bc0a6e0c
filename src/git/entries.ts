import {isUtf8} from 'node:buffer'

/** A path from the root of the checkout. */
export interface GitName {
  /** The bytes of the name as Latin-1; two names are equal if these are. */
  readonly bytes: string
  /** As text; with U+FFFD for bytes that are not UTF-8. */
  readonly path: string
  readonly isUtf8: boolean
}

/** A file, link or submodule in a commit or the index. */
export interface GitEntry extends GitName {
  /** `100644`, `100755`, `120000` (symbolic link) or `160000` (submodule). */
  readonly mode: string
  readonly id: string
}

export const linkMode = '120000'
export const submoduleMode = '160000'

/** Names that git lists with `-z`, each ended by a zero byte. The `/` at the end of a checkout of its own is removed. */
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
