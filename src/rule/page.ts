import manifest from '../../package.json' with {type: 'json'}

const homepage = 'homepage' in manifest && typeof manifest.homepage === 'string' ? manifest.homepage : null

/**
 * The page of one of the linter's own rules, generated from it: an address below `homepage` of package.json. While the project has no
 * home on the web, it is the path within this repository and within the installed package.
 */
export function pageOf(rule: string, home: string | null = homepage): string {
  const path = `docs/rules/${rule}.md`
  // `npm init` writes a home page that ends in `#readme`.
  const [folder = ''] = (home ?? '').split('#', 1)
  return home === null ? path : `${folder}${folder.endsWith('/') ? '' : '/'}${path}`
}
