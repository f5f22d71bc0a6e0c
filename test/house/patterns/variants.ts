import type {AST} from '@eslint-community/regexpp'
import {childrenOf, isEndless, isInLoop, longestCount, type Pattern, parsed} from './pattern.js'

/**
 * What the checker is asked in place of a pattern, none with the flag `v`. Its automata know neither lookarounds nor backreferences, and take minutes for long
 * alternatives and counts like `{1,80}`, so each pattern is said without them:
 *
 * - alternatives that hold loops are asked about one by one, where they are in no loop themselves: their times add up
 * - a count is said as at most 2; one above `longestCount` costs as much as none, and is said as `*`
 * - of a word that is in no loop, its first letter is said
 * - a lookaround is said once as if it always let the match go on (`passes`), and once as a character of its own (`asked`), which the
 *   text may or may not have, so that what follows can fail; at the beginning and at the end of the pattern it can be said as it is
 * - what a lookahead reads is said as a way that leads nowhere: the time goes there, whatever comes of it
 * - parts that may be left out are said once as parts that may not (`filled`): where all matches are looked for, the pattern may succeed
 *   without such a part everywhere, having tried it everywhere. The loops before such a part are cut short, since what they read is
 *   part of those matches and not read again
 */
export function variantsOf(pattern: Pattern): Pattern[] {
  const {source, flags} = pattern
  const tree = parsed(pattern)
  const optional = /[gy]/.test(flags) ? (['as it is', 'filled'] as const) : (['as it is'] as const)
  const manners: readonly Manner[] = optional.flatMap((optional) => [
    {lookaround: 'passes', optional},
    {lookaround: 'asked', optional},
  ])
  const sources = new Set(manners.flatMap((manner) => waysOf(tree, manner)))
  if (sources.size > mostVariants) throw new Error(`/${source}/ has ${sources.size} ways through it, expected at most ${mostVariants}`)
  // What the checker does not know: `d` and `g` change nothing, and a sticky pattern is tried at as many places as one that is not.
  const known = flags.replace(/[dgy]/g, '')
  return [...sources].filter((said) => isEndless(parsed({source: said, flags: known}))).map((said) => ({source: said, flags: known}))
}

const mostVariants = 200

/** Of the private use area, where no pattern names them. */
const nowhere = String.raw`\uE000`
const lookedAround = String.raw`\uE001`

type Parent = AST.Pattern | AST.Group | AST.CapturingGroup | AST.LookaroundAssertion

interface Manner {
  readonly lookaround: 'passes' | 'asked'
  readonly optional: 'as it is' | 'filled'
  readonly isCutShort?: boolean
}

/** Each alternative with a loop is a way of its own; those without are one. */
function waysOf(parent: Parent, manner: Manner): string[] {
  const {alternatives} = parent
  if (isInLoop(parent)) return [joined(alternatives, manner)]
  const short = alternatives.filter((alternative) => !isEndless(alternative))
  const ways = alternatives.filter(isEndless).flatMap((alternative) => waysThrough(alternative, manner))
  return [...(short.length > 0 ? [joined(short, manner)] : []), ...ways]
}

function joined(alternatives: readonly AST.Alternative[], manner: Manner): string {
  return [...new Set(alternatives.flatMap((alternative) => waysThrough(alternative, manner)))].join('|')
}

function waysThrough({elements, parent}: AST.Alternative, manner: Manner): string[] {
  return elements.reduceRight<string[]>(
    (rests, element, index) => {
      if (isOfWord(element, elements[index - 1])) return rests
      const isLookaround = element.type === 'Assertion' && 'alternatives' in element
      const isAtEdge = parent.type === 'Pattern' && index === (isLookaround && element.kind === 'lookbehind' ? 0 : elements.length - 1)
      if (isLookaround) return rests.map((rest) => lookaroundSaid(element, rest, isAtEdge, manner))
      const isCutShort = manner.isCutShort || elements.slice(index + 1).some((later) => isFilled(later, manner))
      return elementWays(element, {...manner, isCutShort}).flatMap((way) => rests.map((rest) => way + rest))
    },
    [''],
  )
}

/** Whether the letter before it speaks for it too. */
function isOfWord(element: AST.Element, before: AST.Element | undefined): boolean {
  return isLetter(element) && before !== undefined && isLetter(before) && !isInLoop(element)
}

function isLetter(element: AST.Element): boolean {
  return element.type === 'Character' && /^[A-Za-z]$/.test(element.raw)
}

function lookaroundSaid(element: AST.LookaroundAssertion, rest: string, isAtEdge: boolean, manner: Manner): string {
  const edge = isAtEdge ? edgeSaid(element, manner) : null
  if (edge !== null) return edge + (element.kind === 'lookbehind' ? rest : '')
  const goesOn = `${manner.lookaround === 'asked' ? lookedAround : ''}${rest}`
  return element.kind === 'lookahead' && isEndless(element) ? `(?:(?:${joined(element.alternatives, manner)})${nowhere}|${goesOn})` : goesOn
}

/** A lookaround at the beginning or the end of the whole: what it reads may as well be part of the match. */
function edgeSaid(element: AST.LookaroundAssertion, manner: Manner): string | null {
  if (!element.negate) return `(?:${joined(element.alternatives, manner)})`
  const set = setOf(element)
  return set === null ? null : `(?:${element.kind === 'lookahead' ? '$' : '^'}|${negated(set)})`
}

/** The one character or set that a lookaround is about; null where it is about more. */
function setOf({alternatives}: AST.LookaroundAssertion): AST.Element | null {
  const [first, ...others] = alternatives
  const [element, ...more] = first?.elements ?? []
  if (!element || others.length > 0 || more.length > 0) return null
  if (element.type === 'Character' || element.type === 'CharacterClass') return element
  return element.type === 'CharacterSet' && element.kind !== 'any' ? element : null
}

function negated({type, raw}: AST.Element): string {
  if (type !== 'CharacterClass') return `[^${raw}]`
  return raw.startsWith('[^') ? `[${raw.slice(2)}` : `[^${raw.slice(1)}`
}

function elementWays(element: AST.Element, manner: Manner): string[] {
  if (element.type === 'Quantifier') return quantifierWays(element, manner)
  if (element.type === 'Group' || element.type === 'CapturingGroup') return waysOf(element, manner).map((way) => `(?:${way})`)
  if (element.type !== 'Backreference') return [element.raw]
  const [group] = [element.resolved].flat()
  return [group && manner.lookaround === 'passes' ? `(?:${joined(group.alternatives, manner)})` : lookedAround]
}

/** Whether it is a part that may be left out, holds a loop, and is said as if it might not. */
function isFilled(element: AST.Element, {optional}: Manner): element is AST.Quantifier {
  return optional === 'filled' && element.type === 'Quantifier' && element.min === 0 && childrenOf(element.element).length > 0 && isEndless(element.element)
}

function quantifierWays(quantifier: AST.Quantifier, manner: Manner): string[] {
  const {min, max, greedy, element} = quantifier
  const least = isFilled(quantifier, manner) ? 1 : Math.min(min, 2)
  const most = max > longestCount && !manner.isCutShort ? '' : Math.max(least, Math.min(max, 2))
  return elementWays(element, manner).map((way) => `${way}{${least},${most}}${greedy ? '' : '?'}`)
}
