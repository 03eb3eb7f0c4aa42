import { useState } from "react"
import type { Severity } from "#flow/diagnostic.ts"
import type { FlowDocument } from "#flow/document.ts"
import type { Repair } from "#flow/import/imported.ts"
import { placeWords } from "#flow/placeWords.ts"
import { type Json, pointer, sameJson } from "#flow/request.ts"
import { SeveritySection } from "../problems/SeveritySection.tsx"

interface RepairListProps {
  title: string
  about: string
  severity: Severity
  repairs: readonly Repair[]
  document: FlowDocument
}

const few = 30

/** Entries of the report: the place in words, what was there and what is there now, and why. */
export function RepairList({ title, about, severity, repairs, document }: RepairListProps) {
  const [isWhole, setIsWhole] = useState(false)
  if (repairs.length === 0) return null
  const shown = isWhole ? repairs : repairs.slice(0, few)
  return (
    <SeveritySection
      severity={severity}
      title={title}
      number={repairs.length}
      about={about}
      after={
        shown.length < repairs.length && (
          <button type="button" className="sluice-text-button" onClick={() => setIsWhole(true)}>
            Show all {repairs.length.toLocaleString("en")}
          </button>
        )
      }
    >
      {shown.map((repair, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the report never changes
        <RepairRow key={`${pointer(repair.path)} ${index}`} repair={repair} document={document} />
      ))}
    </SeveritySection>
  )
}

function RepairRow({
  repair: { path, before, after, reason },
  document,
}: {
  repair: Repair
  document: FlowDocument
}) {
  const { part, field } = placeWords(document, path)
  return (
    <li>
      <span className="sluice-found-place" title={pointer(path)}>
        {part}
        {field !== undefined && <> › {field}</>}
      </span>
      <span>
        <Values before={before} after={after} />
        {reason}
      </span>
    </li>
  )
}

function Values({ before, after }: Pick<Repair, "before" | "after">) {
  if (before === undefined && after === undefined) return null
  if (sameJson(before, after)) return <code>{said(before)}</code>
  return (
    <span className="sluice-import-values">
      {before !== undefined && <del>{said(before)}</del>}
      {before !== undefined && after !== undefined && <span aria-hidden="true">→</span>}
      {after !== undefined && <ins>{said(after)}</ins>}
    </span>
  )
}

const longest = 160

/** A value as JSON, as far as one line of it is worth reading. */
function said(value: Json | undefined): string {
  const text = JSON.stringify(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
