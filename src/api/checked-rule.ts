import type {Rule} from '../rule/define-rule.js'
import type {Report} from '../rule/finding.js'
import {checkedReport} from './checked-report.js'

/**
 * The rule with each of its reports checked when it is made, so that a mistake is an error in the rule's own code. Properties are read one by
 * one, because a rule may be an instance of a class.
 */
export function checkedRule(rule: Rule): Rule {
  const {name, summary, why, severity, strict, advisory, lesser, advisoryOptions, options, examples, url} = rule
  const {readsUnreadable, readsBrokenText, readsAnswers, readsOthers} = rule
  return {
    ...{name, summary, why, severity, examples, url},
    ...(strict && {strict}),
    ...(advisory && {advisory}),
    ...(lesser && {lesser}),
    ...(advisoryOptions && {advisoryOptions}),
    ...(options && {options}),
    ...(readsUnreadable && {readsUnreadable}),
    ...(readsBrokenText && {readsBrokenText}),
    ...(readsAnswers && {readsAnswers}),
    ...(readsOthers && {readsOthers}),
    check(context, report, given) {
      let isOver = false
      const send = (each: Report): void => {
        if (isOver) throw new TypeError(`the rule ${name} reported something after its check had returned`)
        report(checkedReport(each, context.source, send))
      }
      let returned: unknown
      try {
        returned = rule.check(context, send, given)
      } finally {
        isOver = true
      }
      if (isPromise(returned)) {
        returned.then(undefined, () => undefined)
        throw new TypeError('check is asynchronous, expected one that has reported everything when it returns')
      }
    },
  }
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}
