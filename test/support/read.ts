import {createElection} from '../../src/community/openstack/create.js'
import {placeOf} from '../../src/community/openstack/place.js'
import type {Nomination} from '../../src/nomination/nomination.js'
import {readNomination} from '../../src/nomination/read.js'
import {Document} from '../../src/text/document.js'
import {Source} from '../../src/text/source.js'

/** The Nomination of a text, as if it stood at `path`. */
export function read(text: string, path = 'statement.txt'): Nomination {
  return readNomination(new Document(new Source(path, text)), placeOf(path), createElection())
}
