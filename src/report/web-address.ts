/**
 * A complete web address, for formats that show it as a link: SARIF's `helpUri` and reviewdog's `code.url`. Undefined for a path, such as
 * `docs/rules/spelling.md`, or another scheme.
 */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? new URL(url).href : undefined
}
