/** A moment as people write it where AppFlow wants epoch milliseconds as text. */
export interface WrittenTime {
  milliseconds: number
  as: "milliseconds" | "seconds" | "date"
}

/** Nine or ten digits are seconds of the years 1973 to 2286; as milliseconds they would all lie in 1970. */
const seconds = /^\d{9,10}$/
const isoDate = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/

/** The moment that a text means; nothing where it means none. A date without a time zone is read as UTC. */
export function readTime(text: string): WrittenTime | undefined {
  if (seconds.test(text)) return { milliseconds: Number(text) * 1000, as: "seconds" }
  if (/^-?\d+$/.test(text)) return { milliseconds: Number(text), as: "milliseconds" }
  const [, day, time = "00:00", zone = "Z"] = isoDate.exec(text) ?? []
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone
  const milliseconds = Date.parse(`${day}T${time}${offset}`)
  return Number.isNaN(milliseconds) ? undefined : { milliseconds, as: "date" }
}
