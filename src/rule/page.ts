import manifest from '../../package.json' with {type: 'json'}

const homepage = 'homepage' in manifest && typeof manifest.homepage === 'string' ? manifest.homepage : null

/**
 * The web address of a rule's generated page, below `homepage` of package.json. Undefined if there is no home page: reports are read
 * in other places, where a path in this package would lead nowhere.
 */
export function pageOf(rule: string, home: string | null = homepage): string | undefined {
  if (home === null) return undefined
  // `npm init` writes a home page that ends in `#readme`.
  const [folder = ''] = home.split('#', 1)
  return `${folder}${folder.endsWith('/') ? '' : '/'}docs/rules/${rule}.md`
}
