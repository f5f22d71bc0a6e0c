import type {Source} from '../text/source.js'
import type {RuleContext} from './context.js'
import type {Report} from './finding.js'

/**
 * A check in steps, of which `judge` takes nearly all of the time. That one is told nothing but what the steps before it give, and this
 * and the judgement are plain data, as `structuredClone` takes them: so it may be done on a second thread (src/lint/thread/).
 */
export interface Apart<Common extends object = object, Material = unknown, Judgement = unknown> {
  /** What is the same for many files: the same object each time, for it is sent once. */
  common(context: RuleContext): Common
  /** What is asked of one file; null where there is nothing to ask, and so nothing to report. */
  gather(context: RuleContext): Material | null
  judge(material: Material, common: Common): Judgement
  /** Says what is wrong in the file. The tree is no longer held. */
  tell(judgement: Judgement, source: Source, report: (report: Report) => void): void
}

/** What the files have in common where that is nothing. */
export const nothing: object = {}

/** The steps of a rule's check, and the check that does one after another. */
export function inSteps<Common extends object, Material, Judgement>(
  apart: Apart<Common, Material, Judgement>,
): {apart: Apart; check(context: RuleContext, report: (report: Report) => void): void} {
  const check = (context: RuleContext, report: (report: Report) => void) => {
    const material = apart.gather(context)
    if (material !== null) apart.tell(apart.judge(material, apart.common(context)), context.source, report)
  }
  return {apart, check}
}
