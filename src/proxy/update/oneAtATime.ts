/** Runs pieces of work with the same key one after the other, in the order in which they came. */
export function oneAtATime() {
  const last = new Map<string, Promise<unknown>>()
  return function run<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const result = (last.get(key) ?? Promise.resolve()).then(work)
    const settled = result
      .catch(() => undefined)
      .then(() => {
        if (last.get(key) === settled) last.delete(key)
      })
    last.set(key, settled)
    return result
  }
}
