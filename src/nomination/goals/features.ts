import {weights} from './weights.js'

/**
 * The features of a list or of headed sections that may be the goals, as named numbers: counts of cues up to 3, shares of items from 0 to
 * 1, and 1 for what is true. An absent feature is 0.
 */
export class Features {
  readonly #values = new Map<string, number>()

  /** Adds to a feature; 0 adds nothing. */
  add(name: string, value = 1): void {
    if (value !== 0) this.#values.set(name, this.get(name) + value)
  }

  addIf(condition: boolean, name: string): void {
    if (condition) this.add(name)
  }

  /** Adds all features of another set. */
  addAll(others: Features): void {
    for (const [name, value] of others.entries()) this.add(name, value)
  }

  get(name: string): number {
    return this.#values.get(name) ?? 0
  }

  entries(): Iterable<[string, number]> {
    return this.#values.entries()
  }

  /** The log odds that these are goals: above 0 if that is more likely than not. */
  get score(): number {
    return this.scoreBy(weights)
  }

  /** The log odds by other weights than those that ship; `bias` is what holds without any feature. */
  scoreBy(others: ReadonlyMap<string, number>): number {
    let sum = others.get('bias') ?? 0
    for (const [name, value] of this.entries()) sum += (others.get(name) ?? 0) * value
    return sum
  }
}
