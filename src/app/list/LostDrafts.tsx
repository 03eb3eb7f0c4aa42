import Alert from "@cloudscape-design/components/alert"
import { Fragment } from "react"
import { Link } from "wouter"
import { count } from "#ui/count.ts"
import { flowPath } from "../paths.ts"

interface LostDraftsProps {
  /** The names of the flows with a draft. */
  drafts: ReadonlySet<string>
  /** The names of all flows there are. */
  flowNames: readonly string[]
}

/** The drafts whose flows do not exist, each a link to where it is saved or discarded. */
export function LostDrafts({ drafts, flowNames }: LostDraftsProps) {
  const there = new Set(flowNames)
  const lost = [...drafts].filter((flowName) => !there.has(flowName))
  if (lost.length === 0) return null
  return (
    <Alert type="info" header={`${count(lost.length, "draft")} without a flow`}>
      Kept in this browser, of flows that this AppFlow does not have. Open a draft to save or discard it:{" "}
      {lost.map((flowName, index) => (
        <Fragment key={flowName}>
          {index > 0 && ", "}
          <Link href={flowPath(flowName)} className="sluice-link">
            {flowName}
          </Link>
        </Fragment>
      ))}
      .
    </Alert>
  )
}
