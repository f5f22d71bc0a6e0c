import {execFile} from 'node:child_process'
import {dirname, parse} from 'node:path'
import {promisify} from 'node:util'
import {gitError} from './error.js'

const execGit = promisify(execFile)

/** Where git works. */
export interface GitLocation {
  /** The folder that holds `.git`. */
  readonly root: string
  /** Where git keeps its data, once git has agreed to read it; null lets git look for `.git` in the root, and nowhere else. */
  readonly gitDirectory: string | null
}

/**
 * What no repository decides, whatever its configuration says: only `.git` makes a repository, no hooks, no monitor of files, no pager,
 * nothing written into the index.
 */
const settings = ['safe.bareRepository=explicit', 'core.hooksPath=/dev/null', 'core.fsmonitor=false', 'core.untrackedCache=false', 'core.pager=cat']

/**
 * The commands that are asked: they read, and neither compare nor write files, as `diff`, `status`, `checkout`, `archive` and `worktree` do,
 * so they run no filter and no hook.
 */
export type Reading = 'cat-file' | 'check-attr' | 'config' | 'for-each-ref' | 'ls-files' | 'ls-tree' | 'merge-base' | 'rev-parse' | 'symbolic-ref'

const mostBytes = 256 * 1024 * 1024

/**
 * Runs git and returns what it prints. The only place that does, for all of the program.
 *
 * Git is a program that runs others: filters, differs, text converters, monitors, hooks, transports, signature checkers. Settings turn off
 * those that can be turned off; the others are named freely in a configuration, so only commands are asked that run none of them.
 * test/git/runs-nothing.test.ts sets traps for all.
 *
 * @param input what git reads from its standard input
 * @throws {GitError} where git is not there or does not end with 0
 */
export async function runGit({root, gitDirectory}: GitLocation, args: readonly [Reading, ...string[]], input = ''): Promise<Buffer> {
  const where = gitDirectory === null ? [] : [`--git-dir=${gitDirectory}`, `--work-tree=${root}`]
  try {
    const running = execGit('git', ['-C', root, ...settings.flatMap((setting) => ['-c', setting]), ...where, ...args], {
      // Windows looks for programs in the current folder first, and that would be the checkout.
      cwd: parse(process.execPath).root,
      encoding: 'buffer',
      maxBuffer: mostBytes,
      env: environment(root),
      windowsHide: true,
    })
    // Git may end without reading all of it, and then says why.
    running.child.stdin?.on('error', () => {})
    running.child.stdin?.end(input)
    return (await running).stdout
  } catch (cause) {
    throw gitError(cause, root)
  }
}

/**
 * The environment without what would lead git elsewhere or have it run something (`GIT_DIR`, `GIT_EXTERNAL_DIFF`, `GIT_SSH_COMMAND`, as a
 * hook inherits them); `GIT_CONFIG_…` stays, for it is how a user or a container says which folders are safe. No lock is taken, nothing is
 * fetched, and nobody is asked for a password.
 */
function environment(root: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^GIT_(?!CONFIG)/i.test(name))
  return {
    ...Object.fromEntries(kept),
    GIT_CEILING_DIRECTORIES: dirname(root),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  }
}
