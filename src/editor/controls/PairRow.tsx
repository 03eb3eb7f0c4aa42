import Autosuggest from "@cloudscape-design/components/autosuggest"
import FormField from "@cloudscape-design/components/form-field"
import Input, { type InputProps } from "@cloudscape-design/components/input"
import { useEffect, useId, useRef, useState } from "react"
import { flushSync } from "react-dom"
import type { Option, PairsField } from "#catalog/field.ts"
import type { Path } from "#flow/request.ts"
import { IconButton } from "#ui/IconButton.tsx"
import { useSessionStore } from "../SessionContext.ts"
import { icons } from "./Labelled.tsx"
import { textsOf } from "./ProblemWords.tsx"
import { useIntend, useMember, usePointer } from "./part.ts"
import { suggestionsOf } from "./suggestionsOf.ts"
import { useProblem } from "./useProblem.ts"
import { useUnfinished } from "./useUnfinished.ts"

interface PairRowProps {
  field: PairsField
  path: Path
  /** The key in the document; a new row has none yet. */
  entryKey: string | undefined
  isTaken: (key: string) => boolean
  offered: readonly Option[]
  onInsert: (key: string, value: string) => void
  onRename: (from: string, to: string) => void
  onRemove: () => void
}

/**
 * One key and its value. A key goes into the document when it is finished: on the way to "VALUES" it would
 * pass "VALUE", which may be another row.
 */
export function PairRow(props: PairRowProps) {
  const { field, path, entryKey, isTaken, offered, onInsert, onRename, onRemove } = props
  const place = [...path, entryKey ?? ""]
  const unfinished = useUnfinished(path)
  const [typedKey, setTypedKey] = useState(() => unfinished.get(entryKey)?.typedKey)
  const [newValue, setNewValue] = useState(() => unfinished.get(entryKey)?.newValue ?? "")
  const [isFresh, setIsFresh] = useState(false)
  const member = useMember(place)
  const value = entryKey === undefined ? undefined : member
  const problem = useProblem(place)
  const { errorText, warningText, note } = textsOf(
    entryKey === undefined || isFresh ? undefined : problem,
    place,
  )
  const pointer = usePointer(place)
  const session = useSessionStore()
  const intend = useIntend(place)
  const key = typedKey ?? entryKey ?? ""
  const isDouble = key !== entryKey && isTaken(key)
  const name = entryKey ?? "new row"
  const id = useId()
  const valueInput = useRef<InputProps.Ref>(null)

  useEffect(() => {
    if (typedKey || newValue) unfinished.set(entryKey, { typedKey, newValue })
    else unfinished.delete(entryKey)
  }, [unfinished, entryKey, typedKey, newValue])

  function finishKey(finished: string) {
    if (finished === "" || finished === entryKey) setTypedKey(undefined)
    else if (!isTaken(finished)) {
      setTypedKey(undefined)
      setNewValue("")
      setIsFresh(entryKey === undefined)
      if (entryKey === undefined) onInsert(finished, newValue)
      else onRename(entryKey, finished)
    }
    session.getState().settle()
  }

  function write(text: string) {
    if (entryKey === undefined) setNewValue(text)
    else intend((_, at) => [{ kind: "set", path: at, value: text }], `Change ${entryKey}`)
  }

  function leave() {
    setIsFresh(false)
    session.getState().settle()
  }

  const keyProps = {
    value: key,
    controlId: `${id}-key`,
    ariaLabel: `${field.key.label} of ${name}`,
    placeholder: field.key.label,
    onChange: ({ detail }: { detail: { value: string } }) => setTypedKey(detail.value),
    onBlur: () => finishKey(key),
  }
  const isText = value === undefined || typeof value === "string"
  return (
    <li data-path={pointer}>
      <FormField
        stretch
        errorText={isDouble ? `There is a row with the key ${key} already.` : errorText}
        warningText={isDouble ? undefined : warningText}
        constraintText={isDouble ? undefined : note}
        i18nStrings={icons}
      >
        <div className="sluice-pair">
          <div>
            {offered.length > 0 ? (
              <Autosuggest
                {...suggestionsOf(offered)}
                {...keyProps}
                onSelect={({ detail }) => {
                  // Before the focus moves: leaving the field finishes the key as it is drawn.
                  flushSync(() => finishKey(detail.value))
                  valueInput.current?.focus()
                }}
              />
            ) : (
              <Input autoComplete={false} spellcheck={false} {...keyProps} />
            )}
          </div>
          <div>
            <Input
              ref={valueInput}
              value={isText ? (value ?? newValue) : JSON.stringify(value)}
              readOnly={!isText}
              controlId={`${id}-value`}
              ariaLabel={`${field.value.label} of ${name}`}
              placeholder={field.value.label}
              autoComplete={false}
              spellcheck={false}
              onChange={({ detail }) => write(detail.value)}
              onBlur={leave}
            />
          </div>
          <IconButton label={`Remove ${name}`} title="Remove" icon={removeIcon} onClick={onRemove} />
        </div>
      </FormField>
    </li>
  )
}

export const removeIcon = "M4 4l8 8M12 4l-8 8"
