/**
 * Remembers what was made, up to a weight in all; beyond it nothing new is kept. What came first stays: a run goes through the same
 * folders cycle by cycle, and to drop the oldest would be to drop what is needed next.
 */
export class BoundedMap<Key, Value> {
  readonly #kept = new Map<Key, Value>()
  readonly #most: number
  readonly #weightOf: (value: Value) => number
  #weight = 0

  constructor(most: number, weightOf: (value: Value) => number) {
    this.#most = most
    this.#weightOf = weightOf
  }

  /** What is kept under a key, or is made now. */
  get(key: Key, make: () => Value): Value {
    const known = this.#kept.get(key)
    if (known !== undefined) return known
    const made = make()
    this.#weight += this.#weightOf(made)
    if (this.#weight <= this.#most) this.#kept.set(key, made)
    return made
  }
}
