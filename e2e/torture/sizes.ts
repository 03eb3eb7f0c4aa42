/** How much is tried: a part in `npm test`, all of it in `npm run torture`. */
export function sizeOf({ test, torture }: { test: number; torture: number }): number {
  return process.env.SLUICE_TORTURE === undefined ? test : torture
}

/** The seed that everything random comes from; `SLUICE_SEED` plays one again. */
export const seed = Number(process.env.SLUICE_SEED ?? Math.floor(Math.random() * 2 ** 31))

/** A number for a place in a round, the same for the same seed. */
export function numberAt(round: number, place: number): number {
  return Math.imul(seed + round * 31 + place, 2_654_435_761) >>> 8
}

/** Says how to play one case again. */
function replay(index: number): string {
  return `SLUICE_SEED=${seed}, case ${index}`
}

/** Runs cases a few at a time; `SLUICE_CASE` runs one of them alone. */
export async function inLanes<Case>(
  cases: readonly Case[],
  lanes: number,
  run: (one: Case, index: number) => Promise<void>,
): Promise<void> {
  const only = process.env.SLUICE_CASE
  const waiting = [...cases.entries()].filter(([index]) => only === undefined || index === Number(only))
  const troubles: unknown[] = []
  async function lane() {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, one] = next
      try {
        await run(one, index)
      } catch (error) {
        troubles.push(new Error(replay(index), { cause: error }))
      }
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  if (troubles.length > 0)
    throw new AggregateError(troubles, `${troubles.length} of ${cases.length} cases failed`)
}
