const units = [
  ["year", 31_557_600],
  ["month", 2_629_800],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
] as const satisfies readonly (readonly [Intl.RelativeTimeFormatUnit, number])[]

const words = new Intl.RelativeTimeFormat("en", { numeric: "auto" })

/** How long ago it was, in words: "5 minutes ago". Both in epoch seconds. */
export function relativeTime(seconds: number, now: number): string {
  const passed = seconds - now
  for (const [unit, length] of units) {
    if (Math.abs(passed) >= length) return words.format(Math.trunc(passed / length), unit)
  }
  return "just now"
}
