import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Names of configuration files, as the linter looks for them. */
const configurationNames = ['.nominationlintrc', '.nominationlintrc.yaml', '.nominationlintrc.yml', '.nominationlintrc.json', 'nomination-lint.config.yaml']

/** The commit that a pull request is to be merged into: the first parent of the merge commit that the runner has checked out. */
export class Base {
  readonly #directory: string
  readonly commit: string
  /** The commit that is checked out. */
  readonly head: string

  /** Where the directory lies in its repository, `election/`; empty for the root. */
  readonly prefix: string

  private constructor(directory: string, commit: string) {
    this.#directory = directory
    this.commit = commit
    this.head = git(directory, ['rev-parse', 'HEAD'])?.trim() ?? ''
    this.prefix = git(directory, ['rev-parse', '--show-prefix'])?.replace(/\n$/, '') ?? ''
  }

  /** Null where the checkout holds no parent: a shallow clone of depth 1, or the very first commit. */
  static find(directory: string): Base | null {
    const commit = git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^1'])
    return commit === null ? null : new Base(directory, commit.trim())
  }

  /** Lays the base's files out under `folder`, as a checkout of its own; `remove` takes it away again. */
  layOut(folder: string): void {
    if (git(this.#directory, ['worktree', 'add', '--force', '--detach', folder, this.commit]) === null)
      throw new Error('The base branch could not be laid out; is there space left on the runner?')
  }

  /** The path of the base's configuration in the folder that it is laid out in; null where it has none. */
  configuration(folder: string, named: string | null): string | null {
    const listed = git(this.#directory, ['ls-tree', '-z', '--name-only', '--full-tree', `${this.commit}:${this.prefix}`])?.split('\0') ?? []
    if (named !== null) return join(folder, this.prefix, named)
    const found = configurationNames.find((name) => listed.includes(name))
    if (found) return join(folder, this.prefix, found)
    const manifest = join(folder, this.prefix, 'package.json')
    return listed.includes('package.json') && isConfigured(manifest) ? manifest : null
  }

  /** A file that the checkout holds is taken from the base, for the pull request may have changed it; any other from where it stands. */
  trusted(folder: string, path: string): string {
    const isTracked = git(this.#directory, ['ls-files', '--error-unmatch', '--', path]) !== null
    return isTracked ? join(folder, this.prefix, path) : join(this.#directory, path)
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
