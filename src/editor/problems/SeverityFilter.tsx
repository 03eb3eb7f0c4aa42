import type { Severity } from "#flow/diagnostic.ts"
import { count } from "#ui/count.ts"
import type { Counts } from "./problems.ts"
import { severities } from "./severities.ts"

interface SeverityFilterProps {
  counts: Counts
  /** The only severity to show; undefined for all of them. */
  chosen: Severity | undefined
  onChoose: (severity: Severity | undefined) => void
}

/** How many problems there are of each severity; pressed, the list has only those. */
export function SeverityFilter({ counts, chosen, onChoose }: SeverityFilterProps) {
  return (
    <fieldset className="sluice-severities">
      <legend className="sluice-only-heard">Show only</legend>
      {severities
        .filter(({ severity }) => counts[severity] > 0)
        .map(({ severity, noun }) => (
          <button
            key={severity}
            type="button"
            className={`sluice-severity sluice-severity-sign sluice-severity-${severity}`}
            aria-pressed={severity === chosen}
            onClick={() => onChoose(severity === chosen ? undefined : severity)}
          >
            {count(counts[severity], noun)}
          </button>
        ))}
    </fieldset>
  )
}
