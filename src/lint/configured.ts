import {resolve} from 'node:path'
import type {Problem} from '../rule/result.js'
import type {ConfigurationOfFile, Configurations} from './configurations.js'
import type {DiscoveryEvent} from './files/discovered-file.js'

/**
 * Passes events on if every file has a valid configuration; otherwise yields the problems of all configurations and nothing else. So all
 * files are found before the first is passed on.
 *
 * @param cwd its configuration counts where no file was found, because it affects which files count as open
 */
export async function* configured(found: AsyncIterable<DiscoveryEvent>, configurations: Configurations, cwd: string): AsyncGenerator<DiscoveryEvent> {
  const events: DiscoveryEvent[] = []
  const used = new Set<ConfigurationOfFile>()
  const here = await configurations.forFile(resolve(cwd, 'any'))
  if (configurations.isNamed && here.problems.length > 0) {
    yield* here.problems.map(asEvent)
    return
  }
  for await (const event of found) {
    events.push(event)
    if (event.kind === 'file') used.add(await configurations.forFile(event.absolute))
  }
  if (used.size === 0 && events.every(({kind}) => kind === 'notice')) used.add(here)
  const problems = [...used].flatMap((configuration) => configuration.problems)
  const notices = new Set([...used].flatMap((configuration) => configuration.notices))
  for (const message of notices) yield {kind: 'notice', message}
  yield* problems.length > 0 ? problems.map(asEvent) : events
}

function asEvent(problem: Problem): DiscoveryEvent {
  return {kind: 'problem', problem}
}
