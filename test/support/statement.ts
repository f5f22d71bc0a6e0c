import {createElection} from '../../src/community/openstack/create.js'
import {placeOf} from '../../src/community/openstack/place.js'
import {readCandidacy} from '../../src/nomination/candidacy/read-candidacy.js'
import {Document} from '../../src/text/document.js'
import {Source} from '../../src/text/source.js'

const election = createElection()

/** What a statement stands for; `folder` is `ocata/Nova`, null for a lone file. */
export function candidacyOf(text: string, folder: string | null) {
  const path = folder ? `candidates/${folder}/jane@example.org` : 'statement'
  return readCandidacy(new Document(new Source(path, text)), placeOf(path), election)
}
