import type { Run } from "#api/runsQuery.ts"
import type { Question } from "#ui/QuestionDialog.tsx"
import { clockTime } from "./clockTime.ts"

/** What somebody has pressed that stops data from moving, and is asked about first. `next` is when a run is due. */
export type Asked = { act: "deactivate"; next: number | undefined } | { act: "cancel"; run: Run }

/** What is asked says what stops, from when on, and how to take it back. */
export function questionOf(asked: Asked): Question {
  switch (asked.act) {
    case "deactivate":
      return {
        header: "Deactivate this flow?",
        sentences: [
          `As soon as you deactivate it, it does not run by itself any more, so it moves no data.${missed(asked.next)} A run that is in progress goes on to its end.`,
          "To take this back, press “Activate” here: from then on it runs by itself again.",
        ],
        yes: "Deactivate",
        no: "Keep it active",
      }
    case "cancel":
      return {
        header: "Cancel this run?",
        sentences: [
          `${beginning(asked.run)} ends as soon as AppFlow can end it. What it has written by then stays in the destination.`,
          "This cannot be taken back: a cancelled run does not go on. The flow itself stays as it is.",
        ],
        yes: "Cancel the run",
        no: "Keep it running",
      }
  }
}

function missed(next: number | undefined): string {
  return next === undefined ? "" : ` The run that is due on ${clockTime(next)} does not take place.`
}

function beginning({ startedAt }: Run): string {
  return startedAt === null ? "The run" : `The run that began on ${clockTime(startedAt)}`
}
