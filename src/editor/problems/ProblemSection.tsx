import { useState } from "react"
import type { Diagnostic, Fix, Severity } from "#flow/diagnostic.ts"
import type { FlowDocument } from "#flow/document.ts"
import { pointer } from "#flow/request.ts"
import { ProblemRow } from "./ProblemRow.tsx"
import { SeveritySection } from "./SeveritySection.tsx"

interface ProblemSectionProps {
  severity: Severity
  title: string
  about: string
  /** All of this severity. */
  problems: readonly Diagnostic[]
  document: FlowDocument
  onShow: (problem: Diagnostic) => void
  onFix: (fix: Fix) => void
}

/** As many as one reads at a time; a flow with more has one mistake many times. */
const some = 100

/** The problems of one severity. */
export function ProblemSection(props: ProblemSectionProps) {
  const { severity, title, about, problems, document, onShow, onFix } = props
  const [most, setMost] = useState(some)
  const left = problems.length - most
  return (
    <SeveritySection
      severity={severity}
      title={title}
      number={problems.length}
      about={about}
      after={
        left > 0 && (
          <button type="button" className="sluice-text-button" onClick={() => setMost(most + some)}>
            Show {Math.min(some, left)} more of the {left.toLocaleString("en")} that are left
          </button>
        )
      }
    >
      {problems.slice(0, most).map((problem, index) => (
        <ProblemRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule may say several things of one place
          key={`${pointer(problem.path)} ${problem.code} ${index}`}
          problem={problem}
          document={document}
          onShow={() => onShow(problem)}
          onFix={onFix}
        />
      ))}
    </SeveritySection>
  )
}
