/**
 * Whether a `Date` header tells a time since a request was made (in milliseconds), and none to come. The
 * header has whole seconds and is written anew once a second, so it may be two seconds behind.
 */
export function isTimeSince(askedAt: number, header: unknown): boolean {
  const time = Date.parse(String(header))
  return time >= askedAt - 2_000 && time <= Date.now()
}
