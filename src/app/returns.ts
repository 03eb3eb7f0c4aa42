/** In milliseconds. One return is told twice, by the page and by its window, and people go back and forth. */
const rest = 5_000

interface Reading {
  state: { dataUpdatedAt: number; errorUpdatedAt: number }
}

/** Whether what was read is read again when somebody comes back to the page. */
export function isDue({ state }: Reading): boolean {
  return Date.now() - Math.max(state.dataUpdatedAt, state.errorUpdatedAt) >= rest
}

/** Hears of every return: the page is shown again, or its window, in sight all the while, gets the focus back. */
export function watchReturns(onReturn: () => void): () => void {
  const hear = () => onReturn()
  addEventListener("visibilitychange", hear)
  addEventListener("focus", hear)
  return () => {
    removeEventListener("visibilitychange", hear)
    removeEventListener("focus", hear)
  }
}
