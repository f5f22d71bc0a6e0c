import {chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Repository} from './repository.js'

/** Programs that a repository names to be run by git; each leaves a file with its name in a folder when it is. */
export class Traps {
  readonly #folder = mkdtempSync(join(tmpdir(), 'nomination-lint-traps-'))

  /** A shell command that leaves its trace and passes its input on. */
  command(name: string): string {
    return `touch '${this.#folder}/${name}'; cat`
  }

  /** Names of the programs that were run since it was last asked. */
  sprung(): string[] {
    const names = readdirSync(this.#folder).sort()
    for (const name of names) rmSync(join(this.#folder, name))
    return names
  }

  remove(): void {
    rmSync(this.#folder, {recursive: true, force: true})
  }
}

const hooks = ['post-checkout', 'post-index-change', 'reference-transaction', 'pre-commit', 'post-commit', 'pre-auto-gc', 'fsmonitor-watchman']

/** A configuration that names a trap wherever git runs a program. */
function trappedSettings(traps: Traps): string {
  const shell = (name: string) => JSON.stringify(`sh -c "${traps.command(name)}" --`)
  return `[core]
	fsmonitor = ${shell('fsmonitor')}
	pager = ${shell('pager')}
	editor = ${shell('editor')}
	sshCommand = ${shell('sshCommand')}
	gitProxy = ${shell('gitProxy')}
	askPass = ${shell('askPass')}
	alternateRefsCommand = ${shell('alternateRefsCommand')}
	untrackedCache = true
[filter "trap"]
	clean = ${shell('clean')}
	smudge = ${shell('smudge')}
	required = true
[filter "process"]
	process = ${shell('process')}
[diff]
	external = ${shell('external')}
[diff "trap"]
	textconv = ${shell('textconv')}
	command = ${shell('command')}
[merge "trap"]
	driver = ${shell('driver')}
[gpg]
	program = ${shell('gpg')}
[log]
	showSignature = true
[credential]
	helper = ${JSON.stringify(`!${traps.command('helper')}`)}
[alias]
	rev-parse = ${JSON.stringify(`!${traps.command('alias')}`)}
	ls-files = ${JSON.stringify(`!${traps.command('alias')}`)}
`
}

/** Attributes that name the filters and differs of that configuration, as a pull request may bring them along. */
export const trappedAttributes = 'candidates/** filter=trap diff=trap merge=trap\ncandidates/*/TC/** filter=process\n'

/** Sets all traps in a repository's own `.git`. */
export function trap(gitDirectory: string, traps: Traps): void {
  writeFileSync(join(gitDirectory, 'config'), trappedSettings(traps), {flag: 'a'})
  mkdirSync(join(gitDirectory, 'hooks'), {recursive: true})
  for (const name of hooks) {
    writeFileSync(join(gitDirectory, 'hooks', name), `#!/bin/sh\n${traps.command(name)} </dev/null\n`)
    chmodSync(join(gitDirectory, 'hooks', name), 0o755)
  }
}

/**
 * Plants a whole repository as plain files into a folder, beside what lies there: `HEAD`, `objects/`, `refs/`, a configuration and hooks
 * full of traps. Git, looking for a repository from there upwards, takes it for one. It has two commits, so that it has a base as well.
 */
export function plant(folder: string, traps: Traps): void {
  const inner = new Repository()
  cpSync(folder, inner.root, {recursive: true})
  for (const message of ['One', 'Two']) {
    inner.write(`candidates/2027.1/Nova/${message}@example.org`, `${message}\n`)
    inner.commit(message)
  }
  inner.git('config', 'core.worktree', folder)
  trap(join(inner.root, '.git'), traps)
  writeFileSync(join(inner.root, '.git/info/attributes'), trappedAttributes)
  cpSync(join(inner.root, '.git'), folder, {recursive: true})
  // Git tracks no empty folders, and without these there is no repository.
  for (const name of ['refs/heads', 'refs/tags', 'objects/info']) {
    mkdirSync(join(folder, name), {recursive: true})
    if (!existsSync(join(folder, name, '.keep'))) writeFileSync(join(folder, name, '.keep'), '')
  }
  inner.remove()
}
