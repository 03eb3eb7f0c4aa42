import type { Diagnostic, Fix } from "#flow/diagnostic.ts"
import type { FlowDocument } from "#flow/document.ts"
import { placeWords } from "#flow/placeWords.ts"
import { CopyOffer, offersCopy } from "./CopyOffer.tsx"
import { FixButton } from "./FixButton.tsx"

interface ProblemRowProps {
  problem: Diagnostic
  document: FlowDocument
  onShow: () => void
  onFix: (fix: Fix) => void
}

/** One problem: where it is, what it is, and what can be done about it. */
export function ProblemRow({ problem, document, onShow, onFix }: ProblemRowProps) {
  const { path, message, fix, reference, code } = problem
  const { part, field } = placeWords(document, path)
  const hasWays = fix !== undefined || reference !== undefined
  return (
    <li>
      <button type="button" className="sluice-problem" onClick={onShow}>
        <span className="sluice-found-place">
          {part}
          {field !== undefined && <> › {field}</>}
        </span>
        <span>{message}</span>
      </button>
      {hasWays && (
        <div className="sluice-problem-ways">
          {fix !== undefined && <FixButton name={fix.name} onFix={() => onFix(fix)} />}
          {offersCopy(code) && <CopyOffer />}
          {reference !== undefined && (
            <a className="sluice-link" href={reference} target="_blank" rel="noreferrer">
              Learn more<span className="sluice-only-heard"> about this, in a new tab</span>
            </a>
          )}
        </div>
      )}
    </li>
  )
}
