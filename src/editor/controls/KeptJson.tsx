import Button from "@cloudscape-design/components/button"
import { setMember } from "#flow/intent/setMember.ts"
import type { Path } from "#flow/request.ts"
import { ProblemNote } from "./ProblemNote.tsx"
import { useIntend, useMember, usePointer } from "./part.ts"
import { useProblemWithin } from "./useProblem.ts"

interface KeptJsonProps {
  name: string
  path: Path
  /** Why it is shown as JSON and not as a field. */
  why: string
}

/** A value no control can show without changing it. It stays in the draft and is sent as it is. */
export function KeptJson({ name, path, why }: KeptJsonProps) {
  const value = useMember(path)
  const pointer = usePointer(path)
  const problem = useProblemWithin(path)
  const intend = useIntend(path)
  return (
    <div className="sluice-kept" data-path={pointer}>
      <header>
        <strong>{name}</strong>
        <Button
          variant="inline-link"
          ariaLabel={`Remove ${name}`}
          onClick={() => intend((document, place) => setMember(document, place, undefined), `Remove ${name}`)}
        >
          Remove
        </Button>
      </header>
      <p>{why}</p>
      {problem?.severity === "error" && <ProblemNote problem={problem} path={path} />}
      <JsonText value={JSON.stringify(value, null, 2)} label={`JSON of ${name}`} />
    </div>
  )
}

/** JSON to read. The keyboard can reach it, since it may have to scroll. */
export function JsonText({ value, label }: { value: string; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: it is text with a name, not a set of controls
    <pre className="sluice-kept-json" tabIndex={0} role="group" aria-label={label}>
      {value}
    </pre>
  )
}
