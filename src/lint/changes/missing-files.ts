/** What a problem says of a nomination that git would commit, but that cannot be read. */
export const isMissing =
  'is in git’s index, but not in the working tree, so it was not read; restore it with `git restore` (in a sparse checkout, `git sparse-checkout disable`), or remove it with `git rm --cached`.'

/** Paths in a sentence, shortened if there are many. */
export function listed(paths: readonly string[]): string {
  const most = 20
  return paths.slice(0, most).join(', ') + (paths.length > most ? ` and ${paths.length - most} more` : '')
}
