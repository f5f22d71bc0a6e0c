import type {Place} from '../../election/election.js'
import {comparable} from '../tokens.js'

/** The candidate's own words, from path and signature: name, nick, company. */
export function ownNames(place: Place | null, signature = ''): ReadonlySet<string> {
  const file = place?.candidate.replace(/\.(?:txt|md|rst|com|org|net|io|dev)$/, '') ?? ''
  // `Thanks, Jane (jdoe)`: the name follows the comma.
  const name = signature.slice(signature.lastIndexOf(',') + 1)
  return new Set(`${file} ${name}`.match(/\p{L}{2,}/gu)?.map(comparable))
}
