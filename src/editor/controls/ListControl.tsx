import Button, { type ButtonProps } from "@cloudscape-design/components/button"
import { useRef, useState } from "react"
import { flushSync } from "react-dom"
import type { ListField } from "#catalog/field.ts"
import { listAt } from "#flow/request.ts"
import { useSession, useSessionStore } from "../SessionContext.ts"
import type { ControlProps } from "./FieldControl.tsx"
import { Fieldset } from "./Fieldset.tsx"
import { ItemInput } from "./ItemInput.tsx"
import { memberAt, useIntend, usePart, useProblem } from "./part.ts"
import { useIsRequired } from "./useIsRequired.ts"

/**
 * An array of texts as rows. The rows belong to the document, and each reads its own item. A new row comes
 * into the document with the first letter written in it.
 */
export function ListControl({ field, path }: ControlProps<ListField>) {
  const { id } = usePart()
  const length = useSession(({ history }) => listAt(memberAt(history.present, id, path), []).length)
  const [isAdding, setIsAdding] = useState(false)
  const problem = useProblem(path)
  const isRequired = useIsRequired(field, path)
  const rows = useRef<HTMLOListElement>(null)
  const addButton = useRef<ButtonProps.Ref>(null)
  const session = useSessionStore()
  const intend = useIntend(path)
  const count = isAdding ? length + 1 : length

  function focus(row: number, control: string) {
    rows.current?.children[row]?.querySelector<HTMLElement>(control)?.focus()
  }

  function add() {
    flushSync(() => setIsAdding(true))
    focus(length, "input, button")
  }

  function remove(index: number) {
    flushSync(() => {
      if (index === length) setIsAdding(false)
      else intend((_, list) => [{ kind: "remove", path: [...list, index] }], `Remove ${nameOf(index)}`)
    })
    session.getState().announce(`Removed ${nameOf(index)}`)
    if (count > 1) focus(Math.min(index, count - 2), "[data-act=remove]")
    else addButton.current?.focus()
  }

  function move(from: number, to: number) {
    flushSync(() => intend((_, list) => [{ kind: "move", path: list, from, to }], `Move ${nameOf(from)}`))
    session.getState().announce(`Moved to place ${to + 1} of ${length}`)
    focus(to, to < from ? "[data-act=up]" : "[data-act=down]")
  }

  function nameOf(index: number) {
    return `${field.item.label} ${index + 1}`
  }

  return (
    <Fieldset
      label={field.label}
      help={field.help}
      path={path}
      isRequired={isRequired}
      problem={problem}
      count={length}
    >
      {count > 0 && (
        <ol className="sluice-rows" ref={rows}>
          {Array.from({ length: count }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place of the array; a new one stays itself when it is written
            <li key={index} className="sluice-row">
              <div className="sluice-row-value">
                <ItemInput
                  field={field.item}
                  path={[...path, index]}
                  name={nameOf(index)}
                  onWrite={() => index === length && setIsAdding(false)}
                />
              </div>
              <RowActions
                name={nameOf(index)}
                index={index}
                length={length}
                onMove={(to) => move(index, to)}
                onRemove={() => remove(index)}
              />
            </li>
          ))}
        </ol>
      )}
      <div>
        <Button ref={addButton} onClick={add}>
          Add {field.item.label.toLowerCase()}
        </Button>
      </div>
    </Fieldset>
  )
}

interface RowActionsProps {
  name: string
  index: number
  length: number
  onMove: (to: number) => void
  onRemove: () => void
}

function RowActions({ name, index, length, onMove, onRemove }: RowActionsProps) {
  return (
    <div className="sluice-row-actions">
      {length > 1 && index < length && (
        <>
          <Button
            variant="icon"
            iconName="arrow-up"
            data-act="up"
            ariaLabel={`Move ${name} up`}
            disabled={index === 0}
            disabledReason="This is the first"
            onClick={() => onMove(index - 1)}
          />
          <Button
            variant="icon"
            iconName="arrow-down"
            data-act="down"
            ariaLabel={`Move ${name} down`}
            disabled={index === length - 1}
            disabledReason="This is the last"
            onClick={() => onMove(index + 1)}
          />
        </>
      )}
      <Button
        variant="icon"
        iconName="close"
        data-act="remove"
        ariaLabel={`Remove ${name}`}
        onClick={onRemove}
      />
    </div>
  )
}
