import ExpandableSection from "@cloudscape-design/components/expandable-section"
import { type ReactNode, useState } from "react"
import type { Path } from "#flow/request.ts"
import { memberAt, usePart } from "../controls/part.ts"
import { hasErrorWithin } from "../controls/useProblem.ts"
import { useSession } from "../SessionContext.ts"

/** What few flows need. It says how much of it is set, and opens by itself when something in it is wrong. */
export function MoreSettings({ places, children }: { places: readonly Path[]; children: ReactNode }) {
  const { id } = usePart()
  const [isOpen, setIsOpen] = useState<boolean>()
  const isWrong = useSession((session) => places.some((path) => hasErrorWithin(session, id, path)))
  const set = useSession(
    ({ history }) => places.filter((path) => memberAt(history.present, id, path) !== undefined).length,
  )
  return (
    <ExpandableSection
      data-more
      headerText={set > 0 ? `More settings (${set} set)` : "More settings"}
      headingTagOverride="h3"
      expanded={isOpen ?? isWrong}
      onChange={({ detail }) => setIsOpen(detail.expanded)}
    >
      <div className="sluice-fields">{children}</div>
    </ExpandableSection>
  )
}
