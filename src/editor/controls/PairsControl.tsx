import Button, { type ButtonProps } from "@cloudscape-design/components/button"
import { useRef, useState } from "react"
import { flushSync } from "react-dom"
import type { PairsField } from "#catalog/field.ts"
import { objectAt } from "#flow/request.ts"
import { useSessionStore } from "../SessionContext.ts"
import type { ControlProps } from "./FieldControl.tsx"
import { Fieldset } from "./Fieldset.tsx"
import { PairRow } from "./PairRow.tsx"
import { useIntend, useMember, useProblem } from "./part.ts"
import { useIsRequired } from "./useIsRequired.ts"

interface PairsControlProps extends ControlProps<PairsField> {
  /** Keys that have a field of their own elsewhere in the form. */
  except?: readonly string[]
}

/**
 * An object whose keys people choose, as rows. Keys never become names of the form: `__proto__` is a legal
 * one. A new row comes into the document with its key.
 */
export function PairsControl({ field, path, except = [] }: PairsControlProps) {
  const pairs = objectAt(useMember(path), [])
  const keys = Object.keys(pairs)
  const shown = keys.filter((key) => !except.includes(key))
  const [isAdding, setIsAdding] = useState(false)
  const problem = useProblem(path)
  const isRequired = useIsRequired(field, path)
  const rows = useRef<HTMLUListElement>(null)
  const addButton = useRef<ButtonProps.Ref>(null)
  const session = useSessionStore()
  const intend = useIntend(path)
  const count = isAdding ? shown.length + 1 : shown.length

  function add() {
    flushSync(() => setIsAdding(true))
    rows.current?.children[shown.length]?.querySelector("input")?.focus()
  }

  function insert(key: string, value: string) {
    intend((_, place) => [{ kind: "set", path: [...place, key], value }], `Add ${key}`)
    setIsAdding(false)
  }

  /** The renamed entry keeps its place. `fromEntries` makes own members, whatever the key is. */
  function rename(from: string, to: string) {
    const entries = Object.entries(pairs).map(([key, value]) => [key === from ? to : key, value] as const)
    intend((_, place) => [{ kind: "set", path: place, value: Object.fromEntries(entries) }], `Rename ${from}`)
  }

  function remove(index: number) {
    const key = shown[index]
    flushSync(() => {
      if (key === undefined) setIsAdding(false)
      else intend((_, place) => [{ kind: "remove", path: [...place, key] }], `Remove ${key}`)
    })
    session.getState().announce(`Removed ${key ?? "the new row"}`)
    const next = rows.current?.children[Math.min(index, count - 2)]
    const control = next?.querySelector<HTMLElement>("[aria-label^=Remove]")
    if (control) control.focus()
    else addButton.current?.focus()
  }

  return (
    <Fieldset label={field.label} help={field.help} path={path} isRequired={isRequired} problem={problem}>
      {count > 0 && (
        <ul className="sluice-rows sluice-pairs" ref={rows}>
          {Array.from({ length: count }, (_, index) => (
            <PairRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a row stays itself while its key is written
              key={index}
              field={field}
              path={path}
              entryKey={shown[index]}
              isTaken={(key) => Object.hasOwn(pairs, key)}
              offered={offeredKeys(field, [...keys, ...except])}
              onInsert={insert}
              onRename={rename}
              onRemove={() => remove(index)}
            />
          ))}
        </ul>
      )}
      <div>
        <Button ref={addButton} onClick={add}>
          Add {field.key.label.toLowerCase()}
        </Button>
      </div>
    </Fieldset>
  )
}

function offeredKeys({ key }: PairsField, taken: readonly string[]) {
  const options = key.kind === "choice" ? key.options : key.suggestions
  return options.filter(({ value }) => !taken.includes(value))
}
