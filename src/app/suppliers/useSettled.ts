import { useEffect, useState } from "react"

const pause = 400

/** A value as it was when it had last stopped changing: nobody asks AppFlow for every letter of a name. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  const isSame = JSON.stringify(settled) === JSON.stringify(value)
  useEffect(() => {
    if (isSame) return
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value, isSame])
  return settled
}
