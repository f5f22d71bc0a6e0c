/** `a`, `a or b`, `a, b or c`: items as a sentence lists them. */
export function enumerated(items: readonly (string | number)[], conjunction: 'and' | 'or'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`
}
