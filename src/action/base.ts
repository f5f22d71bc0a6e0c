import {existsSync, lstatSync, realpathSync, rmSync} from 'node:fs'
import {join, posix, relative, resolve} from 'node:path'
import {type Checkout, openCheckout} from '../git/checkout.js'
import {findCheckout} from '../git/find.js'
import {isInside} from '../git/inside.js'
import {layOut} from '../git/lay-out.js'
import {InputError} from './inputs.js'
import {broughtAlong} from './pull-request-files.js'

/** The file of accepted findings, as the linter looks for it. */
const suppressionsName = 'nomination-lint-suppressions.json'

/** The commit that a pull request is to be merged into: the first parent of the merge commit that the runner has checked out. */
export class Base {
  readonly #checkout: Checkout
  readonly #directory: string
  /** Where the base's files lie. */
  readonly folder: string
  readonly commit: string
  /** The commit that is checked out. */
  readonly head: string
  /** Where the directory lies in its repository, `election/`; empty for the root. */
  readonly prefix: string

  private constructor(at: {checkout: Checkout; directory: string; folder: string; prefix: string; commit: string; head: string}) {
    this.#checkout = at.checkout
    this.#directory = at.directory
    this.folder = at.folder
    this.prefix = at.prefix
    this.commit = at.commit
    this.head = at.head
  }

  /**
   * @param directory of the election repository, in the workspace as a rule
   * @param folder where the base's files will lie
   * @throws {InputError} where that is no checkout, or one without a parent: a shallow clone of depth 1, or the very first commit
   * @throws {GitError} where git refuses to read it
   */
  static async find(directory: string, workspace: string, folder: string): Promise<Base> {
    const found = findCheckout(directory)
    if (!found) throw new InputError(`The folder ${directory} is not in a git repository; run actions/checkout before this step.`)
    if (lstatSync(join(found.root, '.git')).isFile())
      throw new InputError(
        'The input working-directory names a submodule or a worktree, which a pull request may have moved; check the repository out by itself.',
      )
    const way = relative(found.root, directory)
    if (passesLink(found.root, directory) || (isInside(directory, workspace) && passesLink(workspace, directory)))
      throw new InputError('The input working-directory leads through a symbolic link, which a pull request may have put there; name the folder itself.')
    const checkout = await openCheckout(found)
    const [head, commit] = [await checkout.commitOf('HEAD'), await checkout.commitOf('HEAD^1')]
    if (head === null || commit === null) throw new InputError('The checkout has no parent commit; give actions/checkout `fetch-depth: 2`.')
    const prefix = way === '' ? '' : `${way.replaceAll('\\', '/')}/`
    return new Base({checkout, directory, folder, prefix, commit, head})
  }

  /** Lays the base's files out; `remove` takes them away again. */
  async layOut(): Promise<void> {
    await layOut(this.#checkout, this.commit, this.folder)
  }

  /** The path of the base's configuration file of a name, in the folder that it is laid out in. @throws InputError */
  configuration(named: string): string {
    const file = this.#laidOut(named)
    if (file === null) throw new InputError(`The input config names ${named}, which is not in the base branch.`)
    return file
  }

  /** The path of the base's suppressions file in the folder that it is laid out in; null where it has none. */
  suppressions(): string | null {
    return this.#laidOut(suppressionsName)
  }

  /**
   * A file as the pull request cannot change it: the base's, whatever the pull request has at its path. What the base does not hold is
   * taken from where it lies, unless the pull request has brought it along or leads there over a link of its own.
   *
   * @throws {InputError}
   */
  async trusted(input: string, path: string): Promise<string> {
    const ofBase = this.#laidOut(path)
    if (ofBase !== null) return ofBase
    const elsewhere = resolve(this.#directory, path)
    if (!existsSync(elsewhere)) throw new InputError(`The input ${input} names ${path}, which is neither in the base branch nor in another checkout.`)
    if (await broughtAlong(elsewhere, this.#checkout, this.commit))
      throw new InputError(`The input ${input} names ${path}, which is not in the base branch, and which the pull request may have changed.`)
    return elsewhere
  }

  /** Where a file of the base lies; null where it has none by this path. */
  #laidOut(path: string): string | null {
    const way = posix.join(this.prefix, path.replaceAll('\\', '/'))
    if (posix.isAbsolute(path) || way === '..' || way.startsWith('../')) return null
    const file = join(this.folder, way)
    return existsSync(file) ? file : null
  }

  /** Takes the base's files away again. */
  remove(): void {
    rmSync(this.folder, {recursive: true, force: true})
  }
}

/** Whether a symbolic link stands on the way from a folder to one below it. */
function passesLink(from: string, to: string): boolean {
  return realpathSync.native(to) !== join(realpathSync.native(from), relative(from, to))
}
