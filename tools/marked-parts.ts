/** Text made by a program, by the name between its marks. */
export type Parts = Readonly<Record<string, string>>

const part = /(<!-- generated: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g

/**
 * Puts generated text between its marks, `<!-- generated: NAME -->` and `<!-- end -->`. Throws where a mark names no part, where
 * a part has no mark, and where a mark has no end: a part that silently stays as it is would be the drift that this prevents.
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
