import { useSession } from "./SessionContext.ts"

/** Speaks what has just happened to those who do not see it. */
export function LiveWords() {
  const words = useSession(({ announcement }) => announcement)
  const turn = useSession(({ history }) => history.past.length)
  return (
    <div role="status" aria-live="polite" className="sluice-only-heard">
      {words !== "" && <span key={turn}>{words}</span>}
    </div>
  )
}
