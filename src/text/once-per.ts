/** A function that computes its answer once for each object, and keeps it for as long as that object lives. */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, {readonly value: Value}>()
  return (key) => {
    const entry = known.get(key) ?? {value: compute(key)}
    known.set(key, entry)
    return entry.value
  }
}
