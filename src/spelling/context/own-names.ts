import type {Place} from '../../election/election.js'
import {comparable} from '../tokens.js'

/** Words of the path and the signature that are the candidate's own: name, nick, company. */
export function ownNames(place: Place | null, signature = ''): ReadonlySet<string> {
  const file = place?.candidate.replace(/\.(?:txt|md|rst|com|org|net|io|dev)$/, '') ?? ''
  // `Thanks, Jane (jdoe)`: what closes stands before the comma.
  const name = signature.slice(signature.lastIndexOf(',') + 1)
  return new Set(`${file} ${name}`.match(/\p{L}{2,}/gu)?.map(comparable))
}
