import Button from "@cloudscape-design/components/button"
import Toggle, { type ToggleProps } from "@cloudscape-design/components/toggle"
import { useRef } from "react"
import type { FlagField } from "#catalog/field.ts"
import type { ControlProps } from "./FieldControl.tsx"
import { Labelled } from "./Labelled.tsx"
import { useProblem } from "./useProblem.ts"
import { useTyped } from "./useTyped.ts"

/** On, off, or not set: off is written, and only "Clear" takes the member away. */
export function FlagControl({ field, path }: ControlProps<FlagField>) {
  const { typed, isTouched, type, leave } = useTyped(path, field.label)
  const problem = useProblem(path, isTouched)
  const toggle = useRef<ToggleProps.Ref>(null)
  const isSet = typeof typed === "boolean"

  /** Each turn of the switch is a step of its own. */
  function turn(next: boolean | undefined) {
    type(next)
    leave()
  }

  function clear() {
    turn(undefined)
    toggle.current?.focus()
  }

  return (
    <Labelled field={field} path={path} problem={problem}>
      <div className="sluice-beside">
        <Toggle
          ref={toggle}
          checked={typed === true}
          onChange={({ detail }) => turn(detail.checked)}
          onBlur={leave}
        />
        <span className="sluice-muted">{isSet ? (typed ? "On" : "Off") : "Not set"}</span>
        {isSet && (
          <Button variant="inline-link" ariaLabel={`Clear ${field.label}`} onClick={clear}>
            Clear
          </Button>
        )}
      </div>
    </Labelled>
  )
}
