import type {Cycle, Team} from '../../election/election.js'
import type {Declaration} from './declarations.js'
import type {CycleName, ReadPhrase, TeamName} from './name-mentions.js'

/** A name that contradicts the nomination's own team or cycle. */
export interface Against<Name> {
  readonly name: Name
  /** A mention of the nomination's own. */
  readonly own: Name
  /** The two names are a cycle's name and number, side by side: `2027.1 (Gazpacho)`. */
  readonly isPaired: boolean
}

/**
 * A declaration for another team in a statement that also declares a candidacy for its own: "Nova PTL candidacy" above "I run for Cinder
 * PTL". The committee is ignored, because people do run for both.
 */
export function teamAgainst(declarations: readonly Declaration[], own: Team): Against<TeamName> | null {
  const isOwn = ({team}: TeamName) => team === own
  const owned = declarations.flatMap(({teams}) => teams).find(isOwn)
  if (!owned || own.kind !== 'team') return null
  const against = declarations.find(
    (other) => other.isDeclared && other.teams[0]?.isWeak === false && other.teams[0].team.kind === 'team' && !namesInSentence(other, 'teams', isOwn),
  )
  const [name] = against?.teams ?? []
  return name ? {name, own: owned, isPaired: false} : null
}

/** A declaration for another cycle, or a mismatched pair, in a statement that is elsewhere for its own cycle. */
export function cycleAgainst(phrases: readonly ReadPhrase[], declarations: readonly Declaration[], own: Cycle, text: string): Against<CycleName> | null {
  const isOwn = ({cycle}: CycleName) => cycle === own
  const owned = declarations.flatMap(({cycles}) => cycles).find(isOwn)
  const against = owned && declarations.find((other) => other.isDeclared && other.cycles.length > 0 && !namesInSentence(other, 'cycles', isOwn))
  const [name] = against?.cycles ?? []
  return name && owned ? {name, own: owned, isPaired: false} : mismatchedPair(phrases, declarations, own, text)
}

/** The wrong half of a cycle's name and number side by side, if the other half is the nomination's own cycle. */
function mismatchedPair(phrases: readonly ReadPhrase[], declarations: readonly Declaration[], own: Cycle, text: string): Against<CycleName> | null {
  // Elsewhere, `Gazpacho/2027.1` may mean the period of both.
  const declared = new Set(declarations.flatMap(({cycles}) => cycles))
  for (const {cycles} of phrases)
    for (const [at, name] of cycles.entries()) {
      const next = cycles[at + 1]
      if (!next || (name.cycle === own) === (next.cycle === own) || isNumber(name, text) === isNumber(next, text)) continue
      const gap = text.slice(name.end, next.end + 1).replace(text.slice(next.start, next.end), '')
      if (/^\s?\(\)$/.test(gap) || (/^ ?\/ ?[^\w/]?$/.test(gap) && declared.has(name)))
        return name.cycle === own ? {name: next, own: name, isPaired: true} : {name, own: next, isPaired: true}
    }
  return null
}

function isNumber({start}: CycleName, text: string): boolean {
  return /\d/.test(text.charAt(start))
}

/** Whether the sentence of a declaration also names the given team or cycle: "I would like to continue as PTL in Hibiscus and on into Indri". */
function namesInSentence<Kind extends 'teams' | 'cycles'>(
  {phrase, first, last}: Declaration,
  kind: Kind,
  isAsked: (name: ReadPhrase[Kind][number]) => boolean,
): boolean {
  const {words} = phrase
  const ends = (at: number) => /[.!?;:](?:\s|$)/.test(words.gap(at))
  let [from, to] = [first, last]
  while (from > 0 && !ends(from - 1)) from--
  while (to + 1 < words.length && !ends(to)) to++
  const names: readonly ReadPhrase[Kind][number][] = phrase[kind]
  return names.some((name) => name.first >= from && name.last <= to && isAsked(name))
}
