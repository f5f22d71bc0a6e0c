import {createElection} from '../../src/community/openstack/create.js'
import {placeOf} from '../../src/community/openstack/place.js'
import type {Nomination} from '../../src/nomination/nomination.js'
import {readNomination} from '../../src/nomination/read.js'
import {parse} from '../../src/text/parse.js'
import {Source} from '../../src/text/source.js'

/** The Nomination of a text, as if it stood at `path`. */
export function read(text: string, path = 'statement.txt'): Nomination {
  const source = new Source(path, text)
  return readNomination(parse(source), source, placeOf(path), createElection())
}
