import manifest from '../../package.json' with {type: 'json'}

const homepage = 'homepage' in manifest && typeof manifest.homepage === 'string' ? manifest.homepage : ''

/**
 * The page of one of the linter's own rules, generated from it: an address below `homepage` of package.json. While the project has no
 * home on the web, it is the path within this repository and within the installed package.
 */
export function pageOf(rule: string): string {
  return `${homepage}docs/rules/${rule}.md`
}
