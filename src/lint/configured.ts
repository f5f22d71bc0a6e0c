import {resolve} from 'node:path'
import type {ConfigurationOfFile, Configurations} from './configurations.js'
import type {Found} from './found.js'

/**
 * Passes on what was found when every file has a configuration that holds; where one does not, the problems of all configurations come
 * instead, and nothing else. So everything is found before the first file is passed on.
 *
 * @param cwd its configuration counts where no file was found: it had a say in which files count as open
 */
export async function* configured(found: AsyncIterable<Found>, configurations: Configurations, cwd: string): AsyncGenerator<Found> {
  const events: Found[] = []
  const used = new Set<ConfigurationOfFile>()
  for await (const event of found) {
    events.push(event)
    if (event.kind === 'file') used.add(await configurations.forFile(event.absolute))
  }
  if (used.size === 0 && events.every(({kind}) => kind === 'notice')) used.add(await configurations.forFile(resolve(cwd, 'any')))
  const problems = [...used].flatMap((configuration) => configuration.problems)
  const notices = new Set([...used].flatMap((configuration) => configuration.notices))
  for (const message of notices) yield {kind: 'notice', message}
  if (problems.length > 0) for (const problem of problems) yield {kind: 'problem', problem}
  else yield* events
}
