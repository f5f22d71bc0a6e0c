import type {Source} from './source.js'

/** The most lines that a front matter can have. */
const longest = 40

/** The offset at which the front matter of a site generator ends: `---`, `name: …`, `---` (YAML, or TOML between `+++`); 0 if there is none. */
export function endOfFrontMatter(source: Source): number {
  const {lines} = source
  const fence = lines[0]?.text
  if (fence !== '---' && fence !== '+++') return 0
  for (const {text, end} of lines.slice(1, longest)) {
    if (text === fence) return end
    if (text !== '' && !/^(?:[\w-]{1,30}\s?[:=]|- |\[|#)/.test(text)) return 0
  }
  return 0
}
