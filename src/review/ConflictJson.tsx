import ExpandableSection from "@cloudscape-design/components/expandable-section"
import { useState } from "react"
import { print } from "#flow/print.ts"
import type { FlowDraft } from "#flow/request.ts"
import { CodeDiff } from "#ui/code/CodeDiff.tsx"

interface ConflictJsonProps {
  base: FlowDraft
  mine: FlowDraft
  theirs: FlowDraft
  combined: FlowDraft
  /** How many places still wait for a decision. */
  open: number
}

/** The same in JSON: what each side changed, and what combining them changes about the deployed flow. */
export function ConflictJson({ base, mine, theirs, combined, open }: ConflictJsonProps) {
  return (
    <div className="sluice-conflict-json">
      <Difference
        title="Your changes in JSON"
        before={["When you began", base]}
        after={["Your draft", mine]}
      />
      <Difference
        title="Their changes in JSON"
        before={["When you began", base]}
        after={["Deployed", theirs]}
      />
      <Difference
        title="The combination in JSON"
        before={["Deployed", theirs]}
        after={["Combined", combined]}
        note={open > 0 ? "Where a decision is open, this has what you have there." : undefined}
      />
    </div>
  )
}

interface DifferenceProps {
  title: string
  before: readonly [label: string, flow: FlowDraft]
  after: readonly [label: string, flow: FlowDraft]
  note?: string | undefined
}

/** Two versions beside each other, compared only while somebody looks. */
function Difference({ title, before, after, note }: DifferenceProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <ExpandableSection
      variant="footer"
      headerText={title}
      headingTagOverride="h3"
      expanded={isOpen}
      onChange={({ detail }) => setIsOpen(detail.expanded)}
    >
      {isOpen && (
        <>
          {note !== undefined && <p>{note}</p>}
          <CodeDiff
            label={title}
            before={print(before[1]).text}
            after={print(after[1]).text}
            beforeLabel={before[0]}
            afterLabel={after[0]}
          />
        </>
      )}
    </ExpandableSection>
  )
}
