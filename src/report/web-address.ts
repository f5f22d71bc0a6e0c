/**
 * An address as formats want it that take nothing but a whole one: SARIF's `helpUri` and reviewdog's `code.url` are links that a page shows.
 * A path, such as `docs/rules/spelling.md` of a project without a home page, or another scheme is none.
 */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? new URL(url).href : undefined
}
