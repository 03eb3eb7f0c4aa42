import Button, { type ButtonProps } from "@cloudscape-design/components/button"
import { useRef, useState } from "react"
import { flushSync } from "react-dom"
import type { ListField } from "#catalog/field.ts"
import { listAt } from "#flow/request.ts"
import { IconButton } from "#ui/IconButton.tsx"
import { useSession, useSessionStore } from "../SessionContext.ts"
import type { ControlProps } from "./FieldControl.tsx"
import { Fieldset } from "./Fieldset.tsx"
import { ItemInput } from "./ItemInput.tsx"
import { removeIcon } from "./PairRow.tsx"
import { memberAt, useIntend, usePart } from "./part.ts"
import { useIsRequired } from "./useIsRequired.ts"
import { useProblem } from "./useProblem.ts"

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
    if (count > 1) focus(Math.min(index, count - 2), "[aria-label^=Remove]")
    else addButton.current?.focus()
  }

  function move(from: number, to: number) {
    flushSync(() => intend((_, list) => [{ kind: "move", path: list, from, to }], `Move ${nameOf(from)}`))
    session.getState().announce(`Moved to place ${to + 1} of ${length}`)
    focus(to, to < from ? "[aria-label$=up]" : "[aria-label$=down]")
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
  const isFirst = index === 0
  const isLast = index === length - 1
  return (
    <div className="sluice-row-actions">
      {length > 1 && index < length && (
        <>
          <IconButton
            label={`Move ${name} up`}
            title={isFirst ? "This is the first" : "Move up"}
            icon="M8 13V3M4 7l4-4 4 4"
            isDisabled={isFirst}
            onClick={() => onMove(index - 1)}
          />
          <IconButton
            label={`Move ${name} down`}
            title={isLast ? "This is the last" : "Move down"}
            icon="M8 3v10M4 9l4 4 4-4"
            isDisabled={isLast}
            onClick={() => onMove(index + 1)}
          />
        </>
      )}
      <IconButton label={`Remove ${name}`} title="Remove" icon={removeIcon} onClick={onRemove} />
    </div>
  )
}
