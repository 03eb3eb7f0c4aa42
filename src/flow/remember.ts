/** What was worked out before; a `Map` or a `WeakMap`. */
export interface Memory<Key, Value> {
  get(key: Key): Value | undefined
  set(key: Key, value: Value): unknown
}

/** What the memory has for a key; the first time, what is made then. */
export function remember<Key, Value>(memory: Memory<Key, Value>, key: Key, make: () => Value): Value {
  const known = memory.get(key)
  if (known !== undefined) return known
  const fresh = make()
  memory.set(key, fresh)
  return fresh
}
