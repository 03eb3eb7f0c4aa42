import { useCallback, useState } from "react"

/**
 * A preference that survives a reload, such as the width of a panel. Where the browser keeps nothing it
 * holds for as long as the page is open. Never for a person's work: that belongs in IndexedDB.
 */
export function useRemembered<Value extends string | number | boolean>(
  name: string,
  initial: Value,
): [Value, (value: Value) => void] {
  const key = `sluice.${name}`
  const [value, setValue] = useState(() => read(key, initial))
  const remember = useCallback(
    (next: Value) => {
      setValue(next)
      write(key, next)
    },
    [key],
  )
  return [value, remember]
}

function read<Value>(key: string, initial: Value): Value {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? "null")
    return typeof value === typeof initial ? (value as Value) : initial
  } catch {
    return initial
  }
}

function write(key: string, value: unknown) {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // A full or forbidden store costs the memory of a preference and nothing else.
  }
}
