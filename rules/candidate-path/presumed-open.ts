import type {Community} from '../../src/community/community.js'
import type {Election, Place} from '../../src/election/election.js'
import type {Circumstances} from './faults.js'

/**
 * For a path outside any election repository, the election that counts as open: that of the newest known cycle. Null if the path may be of
 * another election: an earlier one, or one newer than any known.
 */
export function presumedOpen(path: string, place: Place | null, election: Election, community: Community): Circumstances['open'] | null {
  const newest = election.cycles.at(-1)
  if (!newest) return null
  const open = {cycle: newest, folder: newest.number ?? newest.name.toLowerCase()}
  if (place) return community.isNoCycle(place.cycle, election) || election.cycleNamed(place.cycle)?.order === newest.order ? open : null
  const named = path.split('/').map((segment) => election.cycleNamed(segment)?.order ?? newest.order)
  return community.layout.isInFolder(path) && named.every((order) => order === newest.order) ? open : null
}
