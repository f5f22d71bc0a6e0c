import {dirname} from 'node:path'
import {presumedOpen} from '../../rules/candidate-path/presumed-open.js'
import type {Community} from '../community/community.js'
import type {Election, Place} from '../election/election.js'
import {notice} from './announcement.js'
import type {LintEvent} from './events.js'
import type {ReadFile} from './file-linter.js'
import type {Pipelines} from './pipelines.js'
import type {Surveys} from './surveys.js'

/**
 * Passes steps on, and then says once which nominations outside any election repository `candidate-path` has passed over in silence although
 * they may be wrong, so that silence is not taken for consent.
 */
export async function* tellUnjudgedPaths(
  steps: AsyncIterable<LintEvent | ReadFile>,
  surveyOf: Surveys['of'],
  electionOf: Pipelines['electionOf'],
): AsyncGenerator<LintEvent | ReadFile> {
  const isUnjudged = ({view, file: {absolute, place}, source}: ReadFile) => {
    if (
      !place ||
      surveyOf(view.configuration.community).repositories.around(dirname(absolute)) ||
      (view.settingsFor(absolute).get('candidate-path')?.severity ?? 'off') === 'off'
    )
      return false
    const election = electionOf(view, null)
    const {community} = view.configuration
    return !isUsual(place, election, community) && presumedOpen(source.path, place, election, community) === null
  }
  const paths: string[] = []
  for await (const step of steps) {
    if (step.kind === 'read' && isUnjudged(step)) paths.push(step.source.path)
    yield step
  }
  const [first] = paths
  if (first === undefined) return
  const which =
    paths.length === 1 ? `The path of ${first} was not checked` : `The paths of ${paths.length} nominations (${first} is the first) were not checked`
  yield notice(`${which}: outside an election repository, only those of the newest known cycle are.`)
}

/** Whether a place is one that would be right in any election. */
function isUsual({team: folder, candidate}: Place, election: Election, {teamFolders, candidateNames}: Community): boolean {
  const team = election.teamNamed(folder)
  return team !== null && teamFolders.isFolderOf(folder, team) && candidateNames.isRight(candidate)
}
