/**
 * Keeps values up to a total size; after that, nothing new. The first values stay, because a run visits the same folders cycle by cycle, and
 * the oldest would be needed next.
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

  /** The value of a key, made if it is missing. */
  get(key: Key, make: () => Value): Value {
    const known = this.#kept.get(key)
    if (known !== undefined) return known
    return this.put(key, make())
  }

  /** The value of a key, or undefined. */
  peek(key: Key): Value | undefined {
    return this.#kept.get(key)
  }

  /** Replaces the value of a key, and returns it. */
  put(key: Key, value: Value): Value {
    const earlier = this.#kept.get(key)
    if (earlier !== undefined) this.#weight -= this.#weightOf(earlier)
    this.#kept.delete(key)
    this.#weight += this.#weightOf(value)
    if (this.#weight <= this.#most) this.#kept.set(key, value)
    return value
  }
}
