import { check } from "#flow/check.ts"
import type { Diagnostic } from "#flow/diagnostic.ts"
import { openDocument } from "#flow/document.ts"
import type { ImportedFlow, Repair } from "#flow/import/imported.ts"
import { type FlowDraft, pointer, sameJson } from "#flow/request.ts"
import { countsOf, countWords } from "../problems/problems.ts"
import { RepairList } from "./RepairList.tsx"

interface ImportReportProps {
  flow: ImportedFlow
  /** The deployed flow it goes into, where that is known yet. */
  deployed: FlowDraft | undefined
}

/** What became of an imported flow: all that was changed, what is kept unknown, and what remains to be done. */
export function ImportReport({ flow: { draft, repairs }, deployed }: ImportReportProps) {
  const document = openDocument(draft)
  const problems = check(document.draft, deployed)
  const kindOf = sorter(problems)
  return (
    <div className="sluice-import-report">
      <p>
        <strong>{remains(countWords(countsOf(problems)))}</strong>
      </p>
      {repairs.length === 0 && <p>It is taken exactly as it is written.</p>}
      {kinds.map((kind) => (
        <RepairList
          key={kind.title}
          {...kind}
          repairs={repairs.filter((repair) => kindOf(repair) === kind)}
          document={document}
        />
      ))}
    </div>
  )
}

const error = {
  severity: "error",
  title: "To mend before it is sent",
  about: "AppFlow would refuse these.",
} as const
const open = {
  severity: "warning",
  title: "To fill in or to look at",
  about: "Only a person can say what is right here.",
} as const
const warning = {
  severity: "warning",
  title: "Changed, and worth a look",
  about: "These are left out, or may mean something else now.",
} as const
const unknown = {
  severity: "info",
  title: "Unknown members",
  about: "Sluice does not know these. They are kept and sent as they are.",
} as const
const leftOut = {
  severity: "info",
  title: "Left out",
  about: "UpdateFlow does not take these, or they say nothing.",
} as const
const info = {
  severity: "info",
  title: "Only spelled differently",
  about: "These mean what they meant before.",
} as const

const kinds = [error, open, warning, unknown, leftOut, info]
type Kind = (typeof kinds)[number]

/** Where a repair belongs: what remains to be done counts more than what has been done. */
function sorter(problems: readonly Diagnostic[]): (repair: Repair) => Kind {
  const placesOf = (code: string) =>
    new Set(problems.filter((problem) => problem.code === code).map(({ path }) => pointer(path)))
  const unknowns = placesOf("schema/unknown-member")
  const placeholders = placesOf("rule/placeholder")
  return ({ path, before, after, severity }) => {
    const place = pointer(path)
    const isAsItWas = before !== undefined && sameJson(before, after)
    if (isAsItWas && unknowns.has(place)) return unknown
    if (severity === "warning" && (isAsItWas || placeholders.has(place))) return open
    if (severity === "info" && after === undefined) return leftOut
    return { error, warning, info }[severity]
  }
}

function remains(words: string): string {
  if (words === "No problems") return "Nothing is known to be wrong with it."
  return `It comes with ${words.replace(", ", " and ")}. They will stand in the list of problems.`
}
