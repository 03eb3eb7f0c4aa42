import { JsonText } from "../controls/KeptJson.tsx"
import { ProblemNote } from "../controls/ProblemNote.tsx"
import { useMember } from "../controls/part.ts"
import { useProblemWithin } from "../controls/useProblem.ts"

/** A whole part that no form can show without changing it. */
export function KeptPart({ why }: { why: string }) {
  const part = useMember([])
  const problem = useProblemWithin([])
  return (
    <div className="sluice-kept">
      <p>{why} It is kept and sent as it is; you can change it in the UpdateFlow JSON.</p>
      {problem?.severity === "error" && <ProblemNote problem={problem} path={[]} />}
      <JsonText value={JSON.stringify(part, null, 2)} label="JSON of this part" />
    </div>
  )
}
