import { locksOfBrowser } from "#ui/locks.ts"

/** The lock that whoever sends an update of this flow holds until its outcome is there. */
export function sendLock(flowName: string): string {
  return `sluice.send.${flowName}`
}

/** Runs work while no other tab of this browser runs any under the same name; one waits for the other. */
export async function alone<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const locks = locksOfBrowser()
  // Without locks the proxy still refuses what is out of date.
  return locks === undefined ? work() : locks.request(name, work)
}
