import { useQuery } from "@tanstack/react-query"
import { sessionQuery } from "#api/sessionQuery.ts"

/** Says where the flows live and where an update goes. */
export function BackendBadge() {
  const { data: backend } = useQuery(sessionQuery())
  if (backend === undefined) return null
  return (
    <span className={`sluice-backend sluice-backend-${backend.kind}`} title={backend.facts.join("\n")}>
      {backend.kind === "local"
        ? `${backend.label}: nothing leaves this machine`
        : `${backend.label}, ${backend.region}`}
    </span>
  )
}
