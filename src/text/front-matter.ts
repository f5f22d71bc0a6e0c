import type {Source} from './source.js'

/** How many lines such a head has at most. */
const longest = 40

/** Where the head ends that site generators put data in, `---`, `name: …`, `---` (in YAML or, between `+++`, TOML); 0 where there is none. */
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
