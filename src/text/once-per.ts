/** Makes a function that computes its answer once per object, and keeps it as long as the object lives. */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, {readonly value: Value}>()
  return (key) => {
    const entry = known.get(key) ?? {value: compute(key)}
    known.set(key, entry)
    return entry.value
  }
}
