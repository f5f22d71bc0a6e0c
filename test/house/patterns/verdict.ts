import {createRequire} from 'node:module'
import type {AST} from '@eslint-community/regexpp'
import type * as Recheck from 'recheck'
import {analyse} from 'scslre'
import {childrenOf, isEndless, type Pattern, parsed} from './pattern.js'
import {variantsOf} from './variants.js'

const require = createRequire(import.meta.url)
/** The names that its packages have for systems, by Node's. */
const systems: ReadonlyMap<string, string> = new Map([
  ['linux', 'linux'],
  ['darwin', 'macos'],
  ['win32', 'windows'],
])
// The checker as a program where npm has one for this machine, and in this process where it has none, which takes five times as long and finds the
// same. It is read when the checker is loaded.
process.env['RECHECK_BACKEND'] = 'native'
process.env['RECHECK_SYNC_BACKEND'] = hasProgram() ? 'synckit' : 'pure'
const {checkSync}: typeof Recheck = require('recheck')

/**
 * Whether a pattern can take more time than the text is long (per character), by two checkers that find different things: scslre reads
 * the pattern as it is, and finds loops that hand characters to each other and loops that are tried again from each place; recheck finds
 * any growth that its automata can show, in the variants of the pattern that are short enough. Neither tries texts nor looks at the clock: the answer is the same everywhere.
 *
 * @returns what is wrong; null for a pattern whose time grows with the text at most
 */
export function faultOf(pattern: Pattern): string | null {
  const tree = parsed(pattern)
  if (!isEndless(tree)) return null
  return endlessPart(tree) ?? byScslre(pattern) ?? byRecheck(pattern)
}

function byScslre({source, flags}: Pattern): string | null {
  const [report] = analyse({source, flags: flags.replace('d', '')}).reports
  if (!report) return null
  if (report.type === 'Trade') return `${report.startQuant.raw} and ${report.endQuant.raw} can share out the same characters in many ways`
  if (report.type === 'Self') return `${report.parentQuant.raw} can split the same characters in many ways`
  return `${report.quant.raw} is tried again from each place`
}

/** Longer ones take the automata up to minutes. */
const longestVariant = 120

/** Whether some way through a pattern is too long for recheck, so that scslre alone looks at it. */
export function isLeftToScslre(pattern: Pattern): boolean {
  return variantsOf(pattern).some(({source}) => source.length > longestVariant)
}

function byRecheck(pattern: Pattern): string | null {
  // None is shipped. Whoever needs one says it without, or teaches the variants.
  if (pattern.flags.includes('v')) return 'is not known: no automaton reads the flag v'
  for (const {source, flags} of variantsOf(pattern)) {
    if (source.length > longestVariant) continue
    const diagnostics = checkSync(source, flags, {checker: 'automaton', timeout: null})
    if (diagnostics.status === 'vulnerable') return `${diagnostics.complexity.summary}, said as /${source}/${flags}`
    if (diagnostics.status === 'unknown') return `not known (${diagnostics.error.kind}), said as /${source}/${flags}`
  }
  return null
}

/** Whether npm has installed the checker as a program: it comes as an optional package for each kind of machine. */
function hasProgram(): boolean {
  try {
    require.resolve(`recheck-${systems.get(process.platform)}-${process.arch}/package.json`)
    return true
  } catch {
    return false
  }
}

/** What takes time whatever the text is, and no automaton can say. */
function endlessPart(node: AST.Node): string | null {
  if (node.type === 'Assertion' && node.kind === 'lookbehind' && isEndless(node)) return `${node.raw} looks back without end`
  if (node.type === 'Backreference' && [node.resolved].flat().some(isEndless)) return `${node.raw} says again what has no end`
  for (const child of childrenOf(node)) {
    const found = endlessPart(child)
    if (found !== null) return found
  }
  return null
}
