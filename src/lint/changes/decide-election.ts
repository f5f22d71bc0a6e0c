import {notice, problem} from '../announcement.js'
import type {DiscoveryEvent} from '../files/discovered-file.js'
import type {Repository} from '../files/repository.js'

/** What a `configuration.yaml` says about the open election. */
export type ReleaseStatement = Omit<Repository, 'root'>

/** What is known about an election repository in which a change is made, in three versions. */
export interface ElectionSides {
  /** In the branch that the change will be merged into; null if there is no election repository in this folder. */
  readonly tip: ReleaseStatement | null
  /** In the commit where the change's branch began; null without a `configuration.yaml`. */
  readonly parting: ReleaseStatement | null
  /** In the work tree; null without a `configuration.yaml`. */
  readonly now: ReleaseStatement | null
  /** Whether the change adds or changes nominations. */
  readonly hasNominations: boolean
  /** The name, in messages, of the branch or commit that the change will be merged into. */
  readonly base: string
  /** The key that names the cycle. */
  readonly key: string
}

/** Which election is open, and what to announce about it. */
export interface ElectionDecision {
  readonly decided: ReleaseStatement
  /** @param file the path of the `configuration.yaml` */
  readonly eventFor?: (file: string) => DiscoveryEvent
}

/**
 * Decides which election a change is checked against: the one that is open where it will be merged. Only an official's change, which touches no
 * nomination, opens another.
 */
export function decideElection(sides: ElectionSides): ElectionDecision {
  const {tip, parting, now, hasNominations, base} = sides
  if (tip === null) return {decided: {openRelease: null, fault: `is no longer in ${base}, so it is not clear which election is open. Rebase this branch.`}}
  if (now !== null && isSame(now, tip)) return {decided: now}
  const isUntouched = now === null ? parting === null : parting !== null && isSame(now, parting)
  if (isUntouched) return outdated(sides, tip)
  if (tip.fault !== undefined) return {decided: hasNominations || now === null ? unclear(tip.fault, base) : now}
  return tip.openRelease === null ? {decided: now ?? {openRelease: null}} : altered(sides, tip.openRelease)
}

function unclear(fault: string, base: string): ReleaseStatement {
  return {openRelease: null, fault: `${fault} That is the version in ${base}.`}
}

function isSame(one: ReleaseStatement, other: ReleaseStatement): boolean {
  return one.openRelease === other.openRelease && one.fault === other.fault
}

/** The file is unchanged on the branch, but not in the base. */
function outdated({parting, base, key}: ElectionSides, tip: ReleaseStatement): ElectionDecision {
  if (tip.fault !== undefined) return {decided: unclear(tip.fault, base)}
  const decided = {openRelease: tip.openRelease}
  if (parting === null) return {decided}
  const names = ({openRelease}: ReleaseStatement) => (openRelease === null ? `names no \`${key}\`` : `names ${openRelease}`)
  return {
    decided,
    eventFor: (file) =>
      notice(`${file} ${names(parting)} here, as ${base} did when this branch began; ${base} now ${names(tip)}, which is used. Rebase this branch.`),
  }
}

/** The change does not name the release of the base. */
function altered({now, hasNominations, base, key}: ElectionSides, before: string): ElectionDecision {
  const asBefore = `nominations are checked against ${before}, as in ${base}`
  const refused = (message: string): ElectionDecision => ({decided: {openRelease: before}, eventFor: (path) => problem(path, message)})
  if (now === null) return refused(`is missing here, so ${asBefore}; restore it.`)
  if (now.fault !== undefined) return refused(`${now.fault} Until then ${asBefore}.`)
  if (now.openRelease === null) return refused(`names no \`${key}\`, so ${asBefore}; restore the line \`${key}: ${before}\`.`)
  const opens = `\`${key}\` is ${now.openRelease} here and ${before} in ${base}`
  if (hasNominations) return refused(`${opens}. This change also adds or changes nominations, so ${asBefore}; propose the two changes separately.`)
  return {decided: now, eventFor: (file) => notice(`${file}: ${opens}; ${now.openRelease} is used, because this change touches no nomination.`)}
}
