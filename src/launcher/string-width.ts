/**
 * Stands in for the package string-width, of which yargs wants the width of its own help text only: that is ASCII. The package makes
 * an `Intl.Segmenter` as it is loaded, twice, which costs as much as the start of Node itself.
 */
export default function stringWidth(text: string): number {
  return text.length
}
