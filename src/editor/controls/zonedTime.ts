/** A date and time as a clock on the wall shows them: "2026-03-29" and "09:00" or "09:00:30". */
export interface WallTime {
  date: string
  time: string
}

/** What clocks in a time zone show at an instant. Fractions of a second are not shown. */
export function wallTimeOf(epochSeconds: number, zone: string): WallTime {
  const [date = "", clock = ""] = new Date(clockAt(epochSeconds * 1000, zone)).toISOString().split("T")
  const time = clock.slice(0, 8)
  return { date, time: time.endsWith(":00") ? time.slice(0, 5) : time }
}

/**
 * The instants at which clocks in a time zone show a time, in epoch seconds: one as a rule, two when the
 * clocks are put back over it, none when they are put forward over it.
 */
export function instantsOf({ date, time }: WallTime, zone: string): readonly number[] {
  const shown = Date.parse(`${date}T${time}Z`)
  const candidates = [-day, day].map((distance) => shown - offsetAt(shown + distance, zone))
  const instants = candidates.filter((instant) => clockAt(instant, zone) === shown)
  return [...new Set(instants)].sort((one, other) => one - other).map((instant) => instant / 1000)
}

/** The first of those instants. A time that does not exist is as long after the change as it says. */
export function instantOf(wall: WallTime, zone: string): number {
  const [first] = instantsOf(wall, zone)
  if (first !== undefined) return first
  const shown = Date.parse(`${wall.date}T${wall.time}Z`)
  return (shown - offsetAt(shown - day, zone)) / 1000
}

/** Whether both are written out; half a date is not one. */
export function isWhole({ date, time }: WallTime): boolean {
  const instant = Date.parse(`${date}T${time}Z`)
  const isWritten = /^\d{4}-\d\d-\d\d$/.test(date) && /^\d\d:\d\d(:\d\d)?$/.test(time)
  return isWritten && !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date)
}

export function isZone(zone: string): boolean {
  return formatOf(zone) !== undefined
}

/** The time zone of this computer. */
export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

const day = 86_400_000

/** What clocks show, as if it were UTC. */
function clockAt(instant: number, zone: string): number {
  const parts = formatOf(zone)?.formatToParts(Math.floor(instant / 1000) * 1000) ?? []
  const of = Object.fromEntries(parts.map(({ type, value }) => [type, value]))
  return Date.parse(
    `${of.year?.padStart(4, "0")}-${of.month}-${of.day}T${of.hour}:${of.minute}:${of.second}Z`,
  )
}

function offsetAt(instant: number, zone: string): number {
  return clockAt(instant, zone) - Math.floor(instant / 1000) * 1000
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>()

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) formats.set(zone, newFormat(zone))
  return formats.get(zone)
}

function newFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "iso8601",
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    })
  } catch {
    return undefined // Intl has no other way to say that it does not know a zone
  }
}
