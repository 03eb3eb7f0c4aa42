/**
 * How long a test waits for what it expects to happen. A second, which Testing Library takes, is a timed
 * assertion on a busy machine.
 */
if (typeof document !== "undefined") {
  const { configure } = await import("@testing-library/react")
  configure({ asyncUtilTimeout: 15_000 })
}

export {}
