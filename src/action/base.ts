import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Names of configuration files, as the linter looks for them. */
const configurationNames = ['.nominationlintrc', '.nominationlintrc.yaml', '.nominationlintrc.yml', '.nominationlintrc.json', 'nomination-lint.config.yaml']

/** The commit that a pull request is to be merged into: the first parent of the merge commit that the runner has checked out. */
export class Base {
  readonly #directory: string
  readonly commit: string

  private constructor(directory: string, commit: string) {
    this.#directory = directory
    this.commit = commit
  }

  /** Null where the checkout holds no parent: a shallow clone of depth 1, or the very first commit. */
  static find(directory: string): Base | null {
    const commit = git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^1'])
    return commit === null ? null : new Base(directory, commit.trim())
  }

  /** Lays the base's files out under `folder` and gives the path of its configuration; null where it has none. */
  configuration(folder: string, named: string | null): string | null {
    if (git(this.#directory, ['worktree', 'add', '--force', '--detach', folder, this.commit]) === null)
      throw new Error('The base branch could not be laid out; is there space left on the runner?')
    const prefix = git(this.#directory, ['rev-parse', '--show-prefix'])?.trim() ?? ''
    const listed = git(this.#directory, ['ls-tree', '-z', '--name-only', `${this.commit}:${prefix}`])?.split('\0') ?? []
    if (named !== null) return join(folder, prefix, named)
    const found = configurationNames.find((name) => listed.includes(name))
    if (found) return join(folder, prefix, found)
    return listed.includes('package.json') && isConfigured(join(folder, prefix, 'package.json')) ? join(folder, prefix, 'package.json') : null
  }

  /** Takes the base's files away again. */
  remove(folder: string): void {
    git(this.#directory, ['worktree', 'remove', '--force', folder])
  }
}

/** Does a package.json hold a configuration of ours? One that cannot be read is npm's matter. */
function isConfigured(manifest: string): boolean {
  try {
    const data: unknown = JSON.parse(readFileSync(manifest, 'utf8'))
    return typeof data === 'object' && data !== null && Object.hasOwn(data, 'nomination-lint')
  } catch {
    return false
  }
}

function git(cwd: string, args: readonly string[]): string | null {
  const {status, stdout} = spawnSync('git', args, {cwd, encoding: 'utf8', maxBuffer: 1 << 28})
  return status === 0 ? stdout : null
}
