/** Joins items as in a sentence: `a`, `a or b`, `a, b or c`. */
export function enumerated(items: readonly (string | number)[], conjunction: 'and' | 'or'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`
}
