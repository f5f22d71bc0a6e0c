import {type AST, parseRegExpLiteral} from '@eslint-community/regexpp'

/** A regular expression, apart from where it is found. */
export interface Pattern {
  readonly source: string
  readonly flags: string
}

/** Counts above it are as good as none: a text of 64 KiB, 300 steps from each place, is 20 million steps, some 50 ms. */
export const longestCount = 300

/** @throws where it is no pattern of this Node */
export function parsed({source, flags}: Pattern): AST.Pattern {
  return parseRegExpLiteral(new RegExp(source, flags)).pattern
}

/** Whether something in it can go on as far as the text goes. */
export function isEndless(node: AST.Node): boolean {
  return (node.type === 'Quantifier' && node.max > longestCount) || childrenOf(node).some(isEndless)
}

/** Whether it is part of something that can go on as far as the text goes. */
export function isInLoop({parent}: AST.Node): boolean {
  return parent !== null && ((parent.type === 'Quantifier' && parent.max > longestCount) || isInLoop(parent))
}

/** What a node is made of, as far as it matters here. */
export function childrenOf(node: AST.Node): readonly AST.Node[] {
  if (node.type === 'Quantifier') return [node.element]
  if (node.type === 'Alternative') return node.elements
  return 'alternatives' in node && node.type !== 'ClassStringDisjunction' ? node.alternatives : []
}
