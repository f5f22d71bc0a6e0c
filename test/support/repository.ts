import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'

/** What a command ended with. */
export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The root of this project. */
export const projectRoot = resolve(import.meta.dirname, '../..')

/** The environment of a person: without what npm and git set for the tests. */
export function plainEnvironment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:npm_|NPM_|GIT_|GITHUB_|PRE_COMMIT_|INPUT_|FORCE_COLOR|VITEST)/.test(name))
  return {...Object.fromEntries(own), NO_COLOR: '1', ...more}
}

/** What `git init` writes, and who commits. No commit starts another process to see whether anything is to be tidied up. */
const settings = `[core]
\trepositoryformatversion = 0
\tfilemode = ${process.platform !== 'win32'}
\tbare = false
\tlogallrefupdates = true
[user]
\tname = An Official
\temail = official@example.org
[gc]
\tauto = 0
[maintenance]
\tauto = false
`

/** A git repository in a temporary folder; laid out by hand, for most tests make many and each call of git is a process. */
export class Repository {
  readonly root: string
  readonly environment: NodeJS.ProcessEnv

  constructor(environment: Record<string, string> = {}) {
    this.root = mkdtempSync(join(tmpdir(), 'nomination-lint-test-'))
    this.environment = plainEnvironment(environment)
    for (const folder of ['info', 'objects', 'refs']) mkdirSync(join(this.root, '.git', folder), {recursive: true})
    this.write('.git/HEAD', 'ref: refs/heads/main\n')
    this.write('.git/config', settings)
    this.write('.git/description', 'Unnamed repository.\n')
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), {recursive: true})
    writeFileSync(join(this.root, path), text)
  }

  /** Runs git; throws where it fails. */
  git(...args: string[]): string {
    return execFileSync('git', args, {cwd: this.root, env: this.environment, encoding: 'utf8'})
  }

  /** Commits all that is there. */
  commit(message = 'A commit', ...options: string[]): void {
    this.git('add', '--all')
    this.git('commit', '--quiet', ...options, '--message', message)
  }

  /** Commits what is there as the base branch, and merges what the change does as a pull request: a runner checks the merge commit out. */
  pullRequest(change: () => void): void {
    this.commit('The election')
    this.git('checkout', '--quiet', '-b', 'nomination')
    change()
    this.commit('A nomination')
    this.git('checkout', '--quiet', 'main')
    this.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'nomination')
  }

  /** Runs anything, and says how it ended. */
  run(command: string, args: readonly string[], environment: Record<string, string> = {}): Ended {
    const {status, stdout, stderr, error} = spawnSync(command, args, {cwd: this.root, env: {...this.environment, ...environment}, encoding: 'utf8'})
    if (error) throw error
    return {status, stdout, stderr}
  }

  remove(): void {
    rmSync(this.root, {recursive: true, force: true})
  }
}

/** A repository with this project as it stands, uncommitted changes too, in one commit. */
export function projectAsRepository(): Repository {
  const repository = new Repository()
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: plainEnvironment(),
  })
  for (const path of listed.split('\0')) if (path !== '') cpSync(join(projectRoot, path), join(repository.root, path), {force: true, errorOnExist: false})
  repository.commit('As it stands')
  return repository
}
