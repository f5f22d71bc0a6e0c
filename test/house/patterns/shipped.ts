import {bundledScripts} from './bundled.js'
import type {Pattern} from './pattern.js'
import {recordedPatterns} from './recorded.js'
import {patternsOf} from './written.js'

/** A pattern of what is shipped, and all places in the sources that it stands at, or is made at: `src/text/label.ts:6:14`. */
export interface Shipped {
  readonly pattern: Pattern
  readonly places: ReadonlySet<string>
}

/** All patterns of dist/, and the places whose `new RegExp` no run of the check has come to. */
export async function shippedPatterns(): Promise<{shipped: readonly Shipped[]; unseen: readonly string[]}> {
  const scripts = await bundledScripts()
  const shipped = new Map<string, {pattern: Pattern; places: Set<string>}>()
  const put = (pattern: Pattern, place: string) => {
    const known = shipped.get(String(new RegExp(pattern.source, pattern.flags))) ?? {pattern, places: new Set()}
    shipped.set(String(new RegExp(pattern.source, pattern.flags)), known)
    known.places.add(place)
  }
  const made = new Map<string, string>()
  for (const script of scripts) {
    const written = patternsOf(script)
    for (const {pattern, place} of written.patterns) put(pattern, place)
    for (const {at, place} of written.made) made.set(`${script.name}:${at}`, place)
  }
  const unseen = new Set(made.values())
  for (const {script, at, pattern} of recordedPatterns(scripts)) {
    const place = made.get(`${script}:${at}`)
    if (place === undefined) continue
    put(pattern, place)
    unseen.delete(place)
  }
  return {shipped: [...shipped.values()], unseen: [...unseen]}
}
