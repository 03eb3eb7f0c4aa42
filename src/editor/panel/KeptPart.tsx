import { JsonText } from "../controls/KeptJson.tsx"
import { useErrorWithin, useMember } from "../controls/part.ts"

/** A whole part that no form can show without changing it. */
export function KeptPart({ why }: { why: string }) {
  const part = useMember([])
  const error = useErrorWithin([])
  return (
    <div className="sluice-kept">
      <p>{why} It is kept and sent as it is; you can change it in the UpdateFlow JSON.</p>
      {error !== undefined && (
        <p className="sluice-kept-error" role="alert">
          {error}
        </p>
      )}
      <JsonText value={JSON.stringify(part, null, 2)} label="JSON of this part" />
    </div>
  )
}
