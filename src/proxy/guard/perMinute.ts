/** Counts what happens in a minute, for each key by itself. */
export interface PerMinute {
  /** Counts one more; the seconds to wait when that is too many, else undefined. */
  tooMany(key: string): number | undefined
}

export function perMinute(limit: number, now: () => number = Date.now): PerMinute {
  let begun = now()
  const counts = new Map<string, number>()
  return {
    tooMany(key) {
      const passed = now() - begun
      if (passed >= 60_000 || passed < 0) {
        begun = now()
        counts.clear()
      }
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return count > limit ? Math.ceil((begun + 60_000 - now()) / 1000) : undefined
    },
  }
}
