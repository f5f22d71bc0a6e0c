import {createElection} from '../../src/election/create.js'
import {placeOf} from '../../src/election/place.js'
import {readStanding} from '../../src/nomination/stands.js'
import {parse} from '../../src/text/parse.js'
import {Source} from '../../src/text/source.js'

const election = createElection()

/** What a statement stands for; `folder` is `ocata/Nova`, null for a lone file. */
export function standingOf(text: string, folder: string | null) {
  const path = folder ? `candidates/${folder}/jane@example.org` : 'statement'
  const source = new Source(path, text)
  return readStanding(parse(source), source, placeOf(path), election)
}
