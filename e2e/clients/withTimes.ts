const times =
  /^(createdAt|lastUpdatedAt|startedAt|registeredAt|mostRecentExecutionTime|dataPull(Start|End)Time|schedule(Start|End)Time|firstExecutionFrom)$/

/** JSON in which the value of every member that is a time went through a function. */
export function withTimes(value: unknown, read: (time: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withTimes(item, read))
  if (typeof value !== "object" || value === null) return value
  const members = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(
    members.map(([name, part]) => [name, times.test(name) ? read(part) : withTimes(part, read)]),
  )
}
