import { readdirSync, readFileSync } from "node:fs"

/** What a process holds at one moment. */
export interface Sample {
  /** Since the first sample. */
  minutes: number
  /** Resident memory. */
  megabytes: number
  /** Open files, sockets among them. */
  files: number
}

/** Looks at a process at intervals in milliseconds, until it is stopped. Only Linux tells all of it. */
export function watchProcess(pid: number, interval: number): { stop(): Sample[] } {
  const samples: Sample[] = []
  const begun = Date.now()
  const timer = setInterval(() => {
    try {
      samples.push({ minutes: (Date.now() - begun) / 60_000, ...heldBy(pid) })
    } catch {
      // It has ended. Those who wait for its answers will say so.
      clearInterval(timer)
    }
  }, interval)
  return {
    stop() {
      clearInterval(timer)
      return samples
    },
  }
}

function heldBy(pid: number): Pick<Sample, "megabytes" | "files"> {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? []
  return { megabytes: Number(kilobytes) / 1024, files: readdirSync(`/proc/${pid}/fd`).length }
}

/** How much a value grows in a minute, by the line that fits the samples best. */
export function slopeOf(samples: readonly Sample[], read: (sample: Sample) => number): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const minutes = mean(samples.map((sample) => sample.minutes))
  const value = mean(samples.map(read))
  const over = mean(samples.map((sample) => (sample.minutes - minutes) * (read(sample) - value)))
  return over / mean(samples.map((sample) => (sample.minutes - minutes) ** 2))
}
