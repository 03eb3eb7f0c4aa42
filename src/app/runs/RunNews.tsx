import { isUnderWay, type Run } from "#api/runsQuery.ts"
import { count } from "#ui/count.ts"
import { runWords } from "./RunResult.tsx"

/** Says how the newest run stands, for those who do not see the table change. */
export function RunNews({ newest }: { newest: Run | undefined }) {
  return (
    <p className="sluice-only-heard" aria-live="polite">
      {newest !== undefined && `Newest run: ${newsOf(newest)}`}
    </p>
  )
}

function newsOf(run: Run): string {
  if (isUnderWay(run) || run.records === null) return runWords(run.status)
  return `${runWords(run.status)}, ${count(run.records, "record")}`
}
