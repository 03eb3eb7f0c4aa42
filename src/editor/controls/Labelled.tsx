import FormField from "@cloudscape-design/components/form-field"
import type { ReactNode } from "react"
import type { Path } from "#flow/request.ts"
import { textsOf } from "./ProblemWords.tsx"
import { usePointer } from "./part.ts"
import type { Problem } from "./useProblem.ts"
import "./controls.css"

/** The words around one control. */
interface LabelledProps {
  field: { label: string; help: string; example?: string }
  path: Path
  isRequired?: boolean
  /** A short line of what is allowed. */
  constraint?: ReactNode
  /** How much of the allowed length is used. */
  count?: string
  problem: Problem | undefined
  children: ReactNode
}

/** A control with its label, help, constraint, AWS's name for it, and what is wrong with it. */
export function Labelled(props: LabelledProps) {
  const { field, path, isRequired = false, constraint, count, problem, children } = props
  const pointer = usePointer(path)
  const { errorText, warningText, note } = textsOf(problem, path)
  return (
    <FormField
      stretch
      data-path={pointer}
      label={<LabelText label={field.label} isRequired={isRequired} />}
      description={field.help}
      constraintText={
        <span className="sluice-constraint">
          {constraint && <span>{constraint}</span>}
          {field.example && <span>Example: {field.example}</span>}
          {note}
          <AwsName path={path} />
        </span>
      }
      {...(count !== undefined && { characterCountText: count })}
      errorText={errorText}
      warningText={warningText}
      i18nStrings={icons}
    >
      {children}
    </FormField>
  )
}

/** A label with its mark. Assistive technology hears of it from the control itself. */
function LabelText({ label, isRequired }: { label: string; isRequired: boolean }) {
  return (
    <>
      {label}
      {isRequired && (
        <span className="sluice-required" aria-hidden="true">
          {" "}
          required
        </span>
      )}
    </>
  )
}

/** What AppFlow calls the member, in small print. */
export function AwsName({ path }: { path: Path }) {
  const names = path.filter((step) => typeof step === "string")
  return (
    <code className="sluice-member" title={names.join(" › ")}>
      {names.at(-1)}
    </code>
  )
}

export const icons = { errorIconAriaLabel: "Error", warningIconAriaLabel: "Warning" }
