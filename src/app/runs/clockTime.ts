const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium" })

/** A moment, in epoch seconds, on the clock of this machine: "26 Nov 2026, 20:15:03". */
export function clockTime(seconds: number): string {
  return format.format(new Date(seconds * 1000))
}
