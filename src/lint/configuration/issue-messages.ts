import type {BaseIssue} from 'valibot'
import {enumerated} from '../../text/enumerated.js'
import {didYouMean} from '../did-you-mean.js'
import {shorten} from './shorten.js'

/** A sentence for an issue of a schema, without the library's terms: the value, and what was expected. */
export function messageOf(issue: BaseIssue<unknown>): string {
  const choices = choicesOf(issue)
  if (choices.length > 0) return `${unexpected(issue.input, enumerated(choices, 'or'))}${meantBy(issue.input, choices)}`
  const own = ownPhrase(issue.message)
  // The message of a custom rule may be a sentence.
  if (own !== null && /^\p{Lu}/u.test(own)) return `unexpected ${shown(issue.input)}: ${own.replace(/\.$/, '')}.`
  return unexpected(issue.input, own ?? requirementOf(issue) ?? kindOf(issue.expected ?? ''))
}

/** ` Did you mean `warning`?`, also for `warn`. */
function meantBy(value: unknown, choices: readonly string[]): string {
  if (typeof value !== 'string') return ''
  const [longer, ...others] = value.length > 1 ? choices.filter((choice) => choice.startsWith(value)) : []
  return longer !== undefined && others.length === 0 ? ` Did you mean \`${longer}\`?` : didYouMean(value, choices)
}

/** `unexpected 5, expected text.` */
export function unexpected(value: unknown, expected: string): string {
  return value === null ? `has no value, expected ${expected}.` : `unexpected ${shown(value)}, expected ${expected}.`
}

/** What is expected of a missing key. */
export function missing(schema: unknown): string {
  return `is missing, expected ${phraseOf(schema)}.`
}

/** What a schema expects. */
export function phraseOf(schema: unknown): string {
  if (typeof schema !== 'object' || schema === null) return anything
  if ('message' in schema && typeof schema.message === 'string') return schema.message
  if ('options' in schema && Array.isArray(schema.options) && schema.options.every((option) => typeof option === 'string'))
    return enumerated(schema.options, 'or')
  return 'expects' in schema && typeof schema.expects === 'string' ? kindOf(schema.expects) : anything
}

/** Whether a schema is for maps. */
export function isMapSchema(schema: object): boolean {
  return 'type' in schema && typeof schema.type === 'string' && /^(?:(?:strict_|loose_)?object(?:_with_rest)?|record)$/.test(schema.type)
}

/** The message that a schema was given; null for one of the library, which is meant for programmers. */
function ownPhrase(message: string): string | null {
  return message.startsWith('Invalid ') ? null : message
}

function choicesOf({type, expected}: BaseIssue<unknown>): string[] {
  if (!/^(?:picklist|enum|literal|union|variant)$/.test(type)) return []
  return [...(expected ?? '').matchAll(/"([^"]*)"/g)].flatMap((match) => match[1] ?? [])
}

/** What a step of a schema requires; null for unknown steps. */
function requirementOf({type, requirement}: BaseIssue<unknown>): string | null {
  const least = type.startsWith('min_') || type.startsWith('gt_')
  if (/^(?:min|max|gt|lt)_value$/.test(type)) {
    const [or, than] = least ? ['or more', 'more than'] : ['or less', 'less than']
    return type.startsWith('m') ? `a number of ${String(requirement)} ${or}` : `a number ${than} ${String(requirement)}`
  }
  if (/^(?:min|max)_length$/.test(type)) return `at ${least ? 'least' : 'most'} ${String(requirement)} characters or items`
  return type === 'non_empty' ? 'something that is not empty' : type === 'integer' || type === 'safe_integer' ? 'a whole number' : null
}

const anything = 'another value: the documentation of this setting says which'

const kinds: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['Array', 'a list'],
  ['Object', 'keys and values'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['null', 'nothing'],
  ['Function', 'a function'],
])

/** `text or a list`, from the library's names of types. */
function kindOf(expected: string): string {
  const names = expected
    .replace(/^\((.*)\)$/, '$1')
    .split(' | ')
    .flatMap((kind) => kinds.get(kind) ?? [])
  return names.length > 0 ? enumerated([...new Set(names)], 'or') : anything
}

/** A value as a message names it. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'empty value'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'function') return 'function'
  if (typeof value === 'object') return 'keys and values'
  return typeof value === 'string' ? shorten(JSON.stringify(value), 60) : String(value)
}
