import type {Found} from '../files/discovered-file.js'
import type {Repository} from '../files/repository.js'

/** What a `configuration.yaml` says of the open election. */
export type Said = Omit<Repository, 'root'>

/** What is known of an election repository that a change is made in. */
export interface Sides {
  /** Where the change will be merged; null where that holds no election here. */
  readonly tip: Said | null
  /** Where the branch of the change began; null where there was no `configuration.yaml`. */
  readonly parting: Said | null
  /** In the work tree; null where there is none. */
  readonly now: Said | null
  /** The change adds or changes nominations. */
  readonly hasNominations: boolean
  /** What people call the place where the change will be merged. */
  readonly base: string
}

/** Which election is open, and what people must know of it. */
export interface Decision {
  readonly decided: Said
  /** @param file the path of the `configuration.yaml` */
  readonly told?: (file: string) => Found
}

/**
 * Decides which election a change is judged by: the one that is open where it will be merged. Only an official's change, which touches no
 * nomination, opens another.
 */
export function decideElection(sides: Sides): Decision {
  const {tip, parting, now, hasNominations, base} = sides
  if (tip === null) return {decided: {openRelease: null, fault: `is no longer in ${base}, so it is not known which election is open. Rebase this branch.`}}
  if (now !== null && isSame(now, tip)) return {decided: now}
  const isUntouched = now === null ? parting === null : parting !== null && isSame(now, parting)
  if (isUntouched) return outdated(sides, tip)
  if (tip.fault !== undefined) return {decided: hasNominations || now === null ? unclear(tip.fault, base) : now}
  return tip.openRelease === null ? {decided: now ?? {openRelease: null}} : touched(sides, tip.openRelease)
}

function unclear(fault: string, base: string): Said {
  return {openRelease: null, fault: `${fault} This is how ${base} has it.`}
}

function isSame(one: Said, other: Said): boolean {
  return one.openRelease === other.openRelease && one.fault === other.fault
}

/** The branch left the file as it was, but the base did not. */
function outdated({parting, base}: Sides, tip: Said): Decision {
  if (tip.fault !== undefined) return {decided: unclear(tip.fault, base)}
  const decided = {openRelease: tip.openRelease}
  if (parting === null) return {decided}
  const names = ({openRelease}: Said) => (openRelease === null ? 'names no `release`' : `names ${openRelease}`)
  return {
    decided,
    told: (file) =>
      notice(`${file} ${names(parting)} here, as ${base} did when this branch began; ${base} now ${names(tip)}, which counts. Rebase this branch.`),
  }
}

/** The change says something else than the base, which names a release. */
function touched({now, hasNominations, base}: Sides, before: string): Decision {
  const asBefore = `nominations are checked against ${before}, as in ${base}`
  const refused = (message: string): Decision => ({decided: {openRelease: before}, told: (path) => ({kind: 'problem', problem: {path, message}})})
  if (now === null) return refused(`is missing here, so ${asBefore}; restore it.`)
  if (now.fault !== undefined) return refused(`${now.fault} Until then ${asBefore}.`)
  if (now.openRelease === null) return refused(`names no \`release\`, so ${asBefore}; restore the line \`release: ${before}\`.`)
  const opens = `\`release\` is ${now.openRelease} here and ${before} in ${base}`
  if (hasNominations) return refused(`${opens}. This change also adds or changes nominations, so ${asBefore}; propose the two changes separately.`)
  return {decided: now, told: (file) => notice(`${file}: ${opens}; ${now.openRelease} is used, for this change touches no nomination.`)}
}

function notice(message: string): Found {
  return {kind: 'notice', message}
}
