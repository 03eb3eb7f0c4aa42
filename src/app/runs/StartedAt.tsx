import { TimeAgo } from "#ui/TimeAgo.tsx"
import { clockTime } from "./clockTime.ts"

/** When a run began, by the clock and from now. */
export function StartedAt({ seconds }: { seconds: number | null }) {
  if (seconds === null) return "Not known"
  return (
    <>
      {clockTime(seconds)}
      <div className="sluice-muted">
        <TimeAgo seconds={seconds} />
      </div>
    </>
  )
}
