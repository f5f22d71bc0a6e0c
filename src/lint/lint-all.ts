import {isCostlyMarkdown, prepareParse} from '../text/parse.js'
import {notice} from './announcement.js'
import type {LintEvent} from './events.js'
import type {FileLinter, ReadFile} from './file-linter.js'
import {gatherAnswers, type LinkRequest} from './links.js'
import type {Suppressing, SuppressionsOptions} from './suppressions/suppressing.js'

export interface LintAllOptions {
  readonly cwd: string
  readonly fileLinter: FileLinter
  readonly suppressions?: SuppressionsOptions | undefined
  readonly links?: LinkRequest | undefined
}

/** Lints with suppressions, if there are any; if they cannot be used, nothing is linted. */
export async function* lintAll(steps: AsyncIterable<LintEvent | ReadFile>, options: LintAllOptions): AsyncGenerator<LintEvent> {
  if (!options.suppressions) {
    yield* lintEach(steps, options, null)
    return
  }
  const {openSuppressing} = await import('./suppressions/suppressing.js')
  const suppressing = await openSuppressing(options.suppressions, options.cwd)
  if ('message' in suppressing) {
    yield {kind: 'problem', problem: suppressing}
    return
  }
  yield* lintEach(steps, options, suppressing)
  const {problems, notices} = await suppressing.end()
  yield* notices.map(notice)
  for (const each of problems) yield {kind: 'problem', problem: each}
}

/** Lints files as they come; if links are checked, after all links have been answered. */
async function* lintEach(
  steps: AsyncIterable<LintEvent | ReadFile>,
  {fileLinter, links}: LintAllOptions,
  suppressing: Suppressing | null,
): AsyncGenerator<LintEvent> {
  const waiting: ReadFile[] = []
  for await (const step of steps) {
    if (step.kind !== 'read') {
      yield step
      continue
    }
    await prepareParse(step.source.path)
    if (isCostlyMarkdown(step.source)) yield notice(`${step.source.path} is ${plainlyRead}`)
    if (links) waiting.push(step)
    else yield* fileLinter.lint(step, null, suppressing)
  }
  if (!links || waiting.length === 0) return
  const asking = waiting.filter(fileLinter.wantsAnswers)
  const {answers, notices} = await gatherAnswers(
    asking.map(({view, source}) => ({source, options: view.configuration.links})),
    links,
  )
  yield* notices.map(notice)
  for (const read of waiting) yield* fileLinter.lint(read, answers.get(read.view.configuration.links) ?? null, suppressing)
}

const plainlyRead =
  'read as plain text, because it has too many lines, marks or nested lists to be read as Markdown. Headings, lists, links and code are still recognised; tables, quotes and HTML are not.'
