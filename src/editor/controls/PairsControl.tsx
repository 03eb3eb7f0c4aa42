import Button, { type ButtonProps } from "@cloudscape-design/components/button"
import { useRef, useState } from "react"
import { flushSync } from "react-dom"
import type { PairsField } from "#catalog/field.ts"
import { objectAt } from "#flow/request.ts"
import { useSessionStore } from "../SessionContext.ts"
import type { ControlProps } from "./FieldControl.tsx"
import { Fieldset } from "./Fieldset.tsx"
import { PairRow } from "./PairRow.tsx"
import { useIntend, useMember } from "./part.ts"
import { useIsRequired } from "./useIsRequired.ts"
import { useProblem } from "./useProblem.ts"
import { useRowIds } from "./useRowIds.ts"
import { useUnfinished } from "./useUnfinished.ts"

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
  const unfinished = useUnfinished(path)
  const [isAdding, setIsAdding] = useState(() => unfinished.has(undefined))
  const rowIds = useRowIds()
  const problem = useProblem(path)
  const isRequired = useIsRequired(field, path)
  const rows = useRef<HTMLUListElement>(null)
  const addButton = useRef<ButtonProps.Ref>(null)
  const session = useSessionStore()
  const intend = useIntend(path)
  const rowKeys = isAdding ? [...shown, undefined] : shown

  function add() {
    flushSync(() => setIsAdding(true))
    rows.current?.children[shown.length]?.querySelector("input")?.focus()
  }

  function insert(key: string, value: string) {
    rowIds.rename(undefined, key)
    unfinished.delete(undefined)
    intend((_, place) => [{ kind: "set", path: [...place, key], value }], `Add ${key}`)
    setIsAdding(false)
  }

  /**
   * The renamed entry keeps its place, unless a key is a whole number: objects hold those first. `fromEntries`
   * makes own members, whatever the key is.
   */
  function rename(from: string, to: string) {
    rowIds.rename(from, to)
    unfinished.delete(from)
    const entries = Object.entries(pairs).map(([key, value]) => [key === from ? to : key, value] as const)
    intend((_, place) => [{ kind: "set", path: place, value: Object.fromEntries(entries) }], `Rename ${from}`)
  }

  function remove(key: string | undefined) {
    const index = rowKeys.indexOf(key)
    unfinished.delete(key)
    flushSync(() => {
      if (key === undefined) setIsAdding(false)
      else intend((_, place) => [{ kind: "remove", path: [...place, key] }], `Remove ${key}`)
    })
    session.getState().announce(`Removed ${key ?? "the new row"}`)
    const next = rows.current?.children[Math.min(index, rowKeys.length - 2)]
    const control = next?.querySelector<HTMLElement>("[aria-label^=Remove]")
    if (control) control.focus()
    else addButton.current?.focus()
  }

  return (
    <Fieldset label={field.label} help={field.help} path={path} isRequired={isRequired} problem={problem}>
      {rowKeys.length > 0 && (
        <ul className="sluice-rows sluice-pairs" ref={rows}>
          {rowKeys.map((entryKey) => (
            <PairRow
              key={rowIds.idOf(entryKey)}
              field={field}
              path={path}
              entryKey={entryKey}
              isTaken={(key) => Object.hasOwn(pairs, key)}
              offered={offeredKeys(field, [...keys, ...except])}
              onInsert={insert}
              onRename={rename}
              onRemove={() => remove(entryKey)}
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
