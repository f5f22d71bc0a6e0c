/**
 * Replaces the package string-width, which yargs needs only for the width of its own help text, and that is ASCII. The package makes an
 * `Intl.Segmenter` when it is loaded, twice, which takes as long as the start of Node itself.
 */
export default function stringWidth(text: string): number {
  return text.length
}
