import {errorCode} from '../system/error-code.js'

/** Git is not installed, or failed; the message is a sentence for the user. */
export class GitError extends Error {
  override name = 'GitError'
}

/** The error of a failed run of git. It quotes git, on one line, if git says something unusual. */
export function gitError(cause: unknown, root: string): GitError {
  return new GitError(sentence(cause, root), {cause})
}

function sentence(cause: unknown, root: string): string {
  const code = errorCode(cause)
  if (code === 'ENOENT') return 'git is needed to find out what was changed, and it is not installed.'
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'git listed more files than can be held in memory.'
  const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : String(cause)
  if (said.includes('dubious ownership'))
    return `git refused to read the repository in ${root}, because it belongs to another user. If you trust it, run \`git config --global --add safe.directory ${quoted(root)}\`, then try again.`
  if (said.includes("' not allowed") || said.includes('lazy fetching disabled'))
    return 'This is a partial clone that lacks some of the commits to compare with, and nomination-lint never fetches; make a clone without --filter.'
  return `git could not read the repository in ${root}. It said: ${onOneLine(said)}`
}

/** Ready to be pasted into a shell. */
function quoted(path: string): string {
  return /^[\w./:@+-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`
}

function onOneLine(said: string): string {
  return said
    .trim()
    .replace(/^fatal: /, '')
    .replace(/\s+/g, ' ')
}
