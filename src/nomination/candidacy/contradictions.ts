import type {Cycle, Team} from '../../election/election.js'
import type {Standing} from './declarations.js'
import type {CycleName, ReadPhrase, TeamName} from './name-mentions.js'

/** A name that contradicts one of the nomination's own. */
export interface Against<Name> {
  readonly name: Name
  /** Where the statement says its own. */
  readonly own: Name
  /** The two are a cycle's name and number, side by side: `2027.1 (Gazpacho)`. */
  readonly isPaired: boolean
}

/**
 * Where a statement that stands for its own team also declares a candidacy for another one: "Nova PTL candidacy" over "I run for Cinder PTL".
 * The committee is left out: people do run for both.
 */
export function teamAgainst(standings: readonly Standing[], own: Team): Against<TeamName> | null {
  const isOwn = ({team}: TeamName) => team === own
  const owned = standings.flatMap(({teams}) => teams).find(isOwn)
  if (!owned || own.kind !== 'team') return null
  const against = standings.find(
    (standing) =>
      standing.isDeclared && standing.teams[0]?.isWeak === false && standing.teams[0].team.kind === 'team' && !namesInSentence(standing, 'teams', isOwn),
  )
  const [name] = against?.teams ?? []
  return name ? {name, own: owned, isPaired: false} : null
}

/** Where a statement that stands for its own cycle, at one place or in its pair, also stands for another one. */
export function cycleAgainst(phrases: readonly ReadPhrase[], standings: readonly Standing[], own: Cycle, text: string): Against<CycleName> | null {
  const isOwn = ({cycle}: CycleName) => cycle === own
  const owned = standings.flatMap(({cycles}) => cycles).find(isOwn)
  const against = owned && standings.find((standing) => standing.isDeclared && standing.cycles.length > 0 && !namesInSentence(standing, 'cycles', isOwn))
  const [name] = against?.cycles ?? []
  return name && owned ? {name, own: owned, isPaired: false} : mismatchedPair(phrases, standings, own, text)
}

/** The wrong one of a cycle's name and number side by side, where the other is the nomination's own. */
function mismatchedPair(phrases: readonly ReadPhrase[], standings: readonly Standing[], own: Cycle, text: string): Against<CycleName> | null {
  // `Gazpacho/2027.1` elsewhere may be the time of both.
  const stoodFor = new Set(standings.flatMap(({cycles}) => cycles))
  for (const {cycles} of phrases)
    for (const [at, name] of cycles.entries()) {
      const next = cycles[at + 1]
      if (!next || (name.cycle === own) === (next.cycle === own) || isNumber(name, text) === isNumber(next, text)) continue
      const gap = text.slice(name.end, next.end + 1).replace(text.slice(next.start, next.end), '')
      if (/^\s?\(\)$/.test(gap) || (/^ ?\/ ?[^\w/]?$/.test(gap) && stoodFor.has(name)))
        return name.cycle === own ? {name: next, own: name, isPaired: true} : {name, own: next, isPaired: true}
    }
  return null
}

function isNumber({start}: CycleName, text: string): boolean {
  return /\d/.test(text.charAt(start))
}

/** Whether the sentence of a standing also names what is asked for: "I would like to continue as PTL in Hibiscus and on into Indri". */
function namesInSentence<Kind extends 'teams' | 'cycles'>(
  {phrase, first, last}: Standing,
  kind: Kind,
  isAsked: (name: ReadPhrase[Kind][number]) => boolean,
): boolean {
  const {words} = phrase
  const ends = (at: number) => words.isMarkBehind(at) && /[.!?;:](?:\s|$)/.test(words.gap(at))
  let [from, to] = [first, last]
  while (from > 0 && !ends(from - 1)) from--
  while (to + 1 < words.length && !ends(to)) to++
  const names: readonly ReadPhrase[Kind][number][] = phrase[kind]
  return names.some((name) => name.first >= from && name.last <= to && isAsked(name))
}
