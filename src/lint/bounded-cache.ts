/**
 * Remembers what was made, up to a weight in all; beyond it nothing new is kept. What came first stays: a run goes through the same
 * folders cycle by cycle, and to drop the oldest would be to drop what is needed next.
 */
export class BoundedCache<Key, Value> {
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
    return this.put(key, make())
  }

  /** What is kept under a key; nothing is made. */
  peek(key: Key): Value | undefined {
    return this.#kept.get(key)
  }

  /** Keeps a value in place of an earlier one, and gives it. */
  put(key: Key, value: Value): Value {
    const earlier = this.#kept.get(key)
    if (earlier !== undefined) this.#weight -= this.#weightOf(earlier)
    this.#kept.delete(key)
    this.#weight += this.#weightOf(value)
    if (this.#weight <= this.#most) this.#kept.set(key, value)
    return value
  }
}
