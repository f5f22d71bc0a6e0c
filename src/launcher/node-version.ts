/** The oldest Node that the bundled packages run on, major and minor; the same as `engines` in package.json, which a test checks. */
const [neededMajor, neededMinor] = [20, 19]

/**
 * Why this Node cannot run the linter, as a sentence; null if it can. Without this check an older Node would fail at the first syntax that
 * it does not know, and print the source.
 */
export function whyTooOld(version: string = process.versions.node): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return null
  return `nomination-lint needs Node ${neededMajor}.${neededMinor} or newer; this is ${version}.`
}
