const formats = new Map<string, Intl.DateTimeFormat | undefined>()

/** A point in time for people: "1 Jan 2026, 09:00 UTC". A time zone nobody knows is read as UTC. */
export function moment(epochMilliseconds: number, zone = "UTC"): string {
  const date = new Date(epochMilliseconds)
  if (Number.isNaN(date.getTime())) return String(epochMilliseconds)
  const format = formatOf(zone)
  return format === undefined ? moment(epochMilliseconds) : `${format.format(date)} ${zone}`
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) formats.set(zone, newFormat(zone))
  return formats.get(zone)
}

function newFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-GB", {
      day: "numeric",
      month: "short",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone,
    })
  } catch {
    return undefined // Intl has no other way to say that it does not know a zone
  }
}
