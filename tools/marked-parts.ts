/** Generated texts, by the name between their marks. */
export type Parts = Readonly<Record<string, string>>

const part = /(<!-- generated: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g

/**
 * Puts generated text between its marks, `<!-- generated: NAME -->` and `<!-- end -->`. Throws if a mark names no part, a part has no mark,
 * or a mark has no end: otherwise a part could silently become outdated.
 */
export function fillParts(text: string, parts: Parts): string {
  const used = new Set<string>()
  const filled = text.replace(part, (_, begin: string, name: string, end: string) => {
    const made = parts[name]
    if (made === undefined) throw new Error(`A mark names the generated part ${name}; there are ${Object.keys(parts).join(', ')}`)
    if (made.includes('<!-- ')) throw new Error(`The generated part ${name} holds a mark itself`)
    used.add(name)
    return `${begin}${made.trim()}\n${end}`
  })
  const missing = Object.keys(parts).filter((name) => !used.has(name))
  if (missing.length > 0) throw new Error(`No mark for the generated part ${missing.join(', ')}`)
  const [begins, ends] = [/<!-- generated: /g, /<!-- end -->/g].map((mark) => text.match(mark)?.length ?? 0)
  if (begins !== ends) throw new Error(`${begins} generated parts begin, ${ends} end`)
  return filled
}
