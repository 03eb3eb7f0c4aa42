import { test as base } from "../fixture.ts"
import { advanceRuns } from "./runFlows.ts"

interface Passing {
  /** Lets seconds pass, as many at a time as `step` says, while runs go on. */
  pass(seconds: number, step?: number): Promise<void>
  /** The records of the runs of a flow, newest first. */
  runsOf(flowName: string): Promise<Record<string, unknown>[]>
}

/** Tests in which time passes only when they say so. */
export const test = base.extend<Passing>({
  pass: async ({ store, clock }, use) => {
    await use(async (seconds, step = seconds) => {
      for (let passed = 0; passed < seconds; passed += step) {
        const since = clock.now
        clock.now += step
        await advanceRuns(store, { since, now: clock.now })
      }
    })
  },
  runsOf: async ({ call }, use) => {
    await use(async (flowName) => {
      const { body } = await call("/describe-flow-execution-records", { flowName })
      return body.flowExecutions as Record<string, unknown>[]
    })
  },
})
