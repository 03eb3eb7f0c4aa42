import { type ReactNode, useId } from "react"
import type { Path } from "#flow/request.ts"
import { AwsName } from "./Labelled.tsx"
import { ProblemNote } from "./ProblemNote.tsx"
import { usePointer } from "./part.ts"
import type { Problem } from "./useProblem.ts"

interface FieldsetProps {
  label: string
  help: string
  path: Path
  isRequired: boolean
  problem: Problem | undefined
  /** How many rows there are. */
  count?: number
  isIndented?: boolean
  children: ReactNode
}

/** Several controls under one heading: a group, a list, or rows of keys and values. */
export function Fieldset(props: FieldsetProps) {
  const { label, help, path, isRequired, problem, count = 0, isIndented = false, children } = props
  const id = useId()
  const pointer = usePointer(path)
  return (
    <fieldset
      className={isIndented ? "sluice-fieldset sluice-group" : "sluice-fieldset"}
      data-path={pointer}
      aria-describedby={problem === undefined ? id : `${id} ${id}-problem`}
    >
      <legend>
        {label}
        {count > 0 && <span className="sluice-number"> ({count})</span>}
        {isRequired && <span className="sluice-required"> required</span>}
      </legend>
      <div id={id} className="sluice-fieldset-about">
        {help} <AwsName path={path} />
      </div>
      {problem !== undefined && <ProblemNote id={`${id}-problem`} problem={problem} path={path} />}
      {children}
    </fieldset>
  )
}
