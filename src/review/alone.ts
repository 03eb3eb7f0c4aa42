/** Runs work while no other tab of this browser runs any under the same name; one waits for the other. */
export async function alone<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  // Browsers offer locks to secure pages only; without them the proxy still refuses what is out of date.
  const locks = globalThis.navigator?.locks as LockManager | undefined
  return locks === undefined ? work() : locks.request(name, work)
}
