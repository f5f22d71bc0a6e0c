import {execFile} from 'node:child_process'
import {dirname, parse} from 'node:path'
import {promisify} from 'node:util'
import {gitError} from './error.js'

const execGit = promisify(execFile)

export interface GitLocation {
  /** The folder that holds `.git`. */
  readonly root: string
  /** Where git keeps its data, once git has agreed to read it; with null, git uses `.git` in the root, and nothing else. */
  readonly gitDirectory: string | null
}

/** Settings that override every repository: only `.git` makes a repository, no hooks, no file monitor, no pager, no writing to the index. */
const settings = ['safe.bareRepository=explicit', 'core.hooksPath=/dev/null', 'core.fsmonitor=false', 'core.untrackedCache=false', 'core.pager=cat']

/**
 * The only commands used. They read without comparing or writing files (as `diff`, `status`, `checkout`, `archive` and `worktree` do), so they
 * run no filter and no hook.
 */
export type Reading = 'cat-file' | 'check-attr' | 'config' | 'for-each-ref' | 'ls-files' | 'ls-tree' | 'merge-base' | 'rev-parse' | 'symbolic-ref'

const mostBytes = 256 * 1024 * 1024

/**
 * Runs git and returns its output. Nothing else in the program runs git.
 *
 * Git runs other programs: filters, diff drivers, text converters, monitors, hooks, transports, signature checkers. Settings turn some of them
 * off; the others can have any name in a configuration, so only commands that run none of them are used. test/git/runs-nothing.test.ts sets
 * traps for all.
 *
 * @param input for git's standard input
 * @throws {GitError} where git is not installed or does not end with 0
 */
export async function runGit({root, gitDirectory}: GitLocation, args: readonly [Reading, ...string[]], input = ''): Promise<Buffer> {
  const where = gitDirectory === null ? [] : [`--git-dir=${gitDirectory}`, `--work-tree=${root}`]
  try {
    const running = execGit('git', ['-C', root, ...settings.flatMap((setting) => ['-c', setting]), ...where, ...args], {
      // Windows looks for programs in the current folder first, which would be the checkout.
      cwd: parse(process.execPath).root,
      encoding: 'buffer',
      maxBuffer: mostBytes,
      env: environment(root),
      windowsHide: true,
    })
    // Git may end without reading its input; its exit status then says why.
    running.child.stdin?.on('error', () => {})
    running.child.stdin?.end(input)
    return (await running).stdout
  } catch (cause) {
    throw gitError(cause, root)
  }
}

/**
 * The environment without variables that redirect git or make it run something (`GIT_DIR`, `GIT_EXTERNAL_DIFF`, `GIT_SSH_COMMAND`, which a
 * hook inherits). `GIT_CONFIG_…` stays: users and containers declare safe folders there. No locks, no fetching, no password prompts.
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
