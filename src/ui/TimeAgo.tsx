import { relativeTime } from "./relativeTime.ts"

const absolute = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "long" })

/** A moment in words, with the exact time on hover. */
export function TimeAgo({ seconds }: { seconds: number }) {
  const date = new Date(seconds * 1000)
  return (
    <time dateTime={date.toISOString()} title={absolute.format(date)}>
      {relativeTime(seconds, Date.now() / 1000)}
    </time>
  )
}
