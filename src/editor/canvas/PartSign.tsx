import type { ReactNode } from "react"
import { connectorOf } from "#catalog/catalog.ts"
import { type FlowDocument, type NodeId, pathOf } from "#flow/document.ts"
import { textAt } from "#flow/request.ts"
import { Lettermark } from "#ui/Lettermark.tsx"
import "./PartSign.css"

/** The small picture of a part: the connector's lettermark, or a drawing for the kind of trigger or task. */
export function PartSign({ type, isSide }: { type: string; isSide: boolean }) {
  const connector = isSide ? connectorOf(type) : undefined
  if (connector !== undefined) return <Lettermark {...connector.mark} />
  return (
    <span className="sluice-sign">
      <Drawing type={type} />
    </span>
  )
}

/** The drawing for a kind of trigger or task; a question mark for one that the catalogue does not know. */
export function Drawing({ type }: { type: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      {Object.hasOwn(drawings, type) ? drawings[type] : unknown}
    </svg>
  )
}

/** What a part's sign depends on. */
export function signTypeOf(document: FlowDocument, id: NodeId): string {
  if (id === "catalog") return "catalog"
  const path = pathOf(document, id) ?? []
  const member = id === "trigger" ? "triggerType" : id.startsWith("task:") ? "taskType" : "connectorType"
  return textAt(document.draft, [...path, member]) ?? ""
}

const drawings: Readonly<Record<string, ReactNode>> = {
  OnDemand: <path d="M5 3.2v9.6L12.5 8z" />,
  Scheduled: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8l2.5 1.5" />
    </>
  ),
  Event: <path d="M9 1.8 3.5 9H8l-1 5.2L12.5 7H8z" />,
  Filter: <path d="M2 3h12L9.5 8.5v4.2l-3 1.3V8.5z" />,
  Validate: <path d="m8 1.8 5 1.8v4c0 3.2-2.1 5.4-5 6.6-2.9-1.2-5-3.4-5-6.6v-4zM5.8 7.9l1.6 1.6 2.9-3.1" />,
  Merge: <path d="M2 3.5h2.5c2 0 2.5 4.5 4.5 4.5h5M2 12.5h2.5c2 0 2.5-4.5 4.5-4.5M11.5 5.5 14 8l-2.5 2.5" />,
  Arithmetic: (
    <path d="M2.5 4.5h4M4.5 2.5v4M9.5 4.5h4M2.8 9.8l3.4 3.4M6.2 9.8l-3.4 3.4M9.5 10.2h4M9.5 12.8h4" />
  ),
  Mask: (
    <>
      <path d="M1.5 8S3.9 3.8 8 3.8 14.5 8 14.5 8s-2.4 4.2-6.5 4.2S1.5 8 1.5 8z" />
      <path d="M3 13.5 13 2.5" />
    </>
  ),
  Truncate: <path d="M2 4h6.5M2 8h6.5M2 12h6.5M12 1.5v3M12 6.5v3M12 11.5v3" />,
  Map: (
    <>
      <circle cx="2.7" cy="8" r="1.2" />
      <path d="M4.5 8h9M10 4.5 13.5 8 10 11.5" />
    </>
  ),
  Map_all: <path d="M2 5h11M10.5 2.5 13 5l-2.5 2.5M2 11h11M10.5 8.5 13 11l-2.5 2.5" />,
  Passthrough: <path d="M1.5 8h12.5M11 5l3 3-3 3M6.5 2v3.5M6.5 10.5V14" />,
  Partition: <path d="M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10" />,
  catalog: <path d="M3 12V3.8c0-.7.6-1.3 1.3-1.3H13v11H4.5A1.5 1.5 0 0 1 3 12a1.5 1.5 0 0 1 1.5-1.5H13" />,
}

const unknown = <path d="M5.7 6A2.3 2.3 0 1 1 8.8 8.1c-.5.2-.8.6-.8 1.1v.6M8 12.6v.1" />
