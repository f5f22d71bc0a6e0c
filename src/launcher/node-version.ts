/** The oldest Node that the bundled packages run on, major and minor; `engines` in package.json says the same, which a test checks. */
const [neededMajor, neededMinor] = [20, 19]

/** Why this Node cannot run the linter, as a sentence; null where it can. An older one ends at the first syntax that it does not know, with all its source. */
export function whyTooOld(version: string = process.versions.node): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return null
  return `nomination-lint needs Node ${neededMajor}.${neededMinor} or newer; this is ${version}.`
}
