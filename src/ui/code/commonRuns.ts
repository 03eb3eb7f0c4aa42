/** Lines that two texts have in common, from a line of each on. */
export interface Run {
  before: number
  after: number
  length: number
}

/** The common start and end, and between them the longest rising run of lines found once in each text. */
export function commonRuns(before: readonly string[], after: readonly string[]): Run[] {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const there = linesFoundOnce(after, head, after.length - tail)
  const certain = [...linesFoundOnce(before, head, before.length - tail)].flatMap(([line, place]) => {
    const match = there.get(line) ?? severalTimes
    return place === severalTimes || match === severalTimes
      ? []
      : [{ before: place, after: match, length: 1 }]
  })
  return [
    { before: 0, after: 0, length: head },
    ...longestRising(certain),
    { before: before.length - tail, after: after.length - tail, length: tail },
  ]
}

const severalTimes = -1

function linesFoundOnce(lines: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>()
  for (let place = from; place < to; place++) {
    const line = lines[place] ?? ""
    places.set(line, places.has(line) ? severalTimes : place)
  }
  return places
}

/** The longest choice of runs whose `after` rises as their `before` does (patience sorting). */
function longestRising(runs: readonly Run[]): Run[] {
  const ends: { run: Run; previous: number }[] = []
  const tops: number[] = []
  for (const run of runs) {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      const top = ends[tops[middle] ?? -1]
      if (top !== undefined && top.run.after < run.after) low = middle + 1
      else high = middle
    }
    ends.push({ run, previous: tops[low - 1] ?? -1 })
    tops[low] = ends.length - 1
  }
  const chosen: Run[] = []
  for (let end = ends[tops.at(-1) ?? -1]; end !== undefined; end = ends[end.previous]) chosen.push(end.run)
  return chosen.reverse()
}
