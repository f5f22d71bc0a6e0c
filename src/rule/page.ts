import manifest from '../../package.json' with {type: 'json'}

const homepage = 'homepage' in manifest && typeof manifest.homepage === 'string' ? manifest.homepage : null

/**
 * The address of a rule's generated page, below `homepage` of package.json; without a home page, its path in the repository and in the
 * installed package.
 */
export function pageOf(rule: string, home: string | null = homepage): string {
  const path = `docs/rules/${rule}.md`
  // `npm init` writes a home page that ends in `#readme`.
  const [folder = ''] = (home ?? '').split('#', 1)
  return home === null ? path : `${folder}${folder.endsWith('/') ? '' : '/'}${path}`
}
