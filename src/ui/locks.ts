/** The locks between the tabs of this browser. Browsers offer them to secure pages only. */
export function locksOfBrowser(): LockManager | undefined {
  return globalThis.navigator?.locks as LockManager | undefined
}
