import type { ReactNode } from "react"
import type { Field } from "#catalog/field.ts"
import { isList, isObject, type Json, type Path } from "#flow/request.ts"
import { useSession } from "../SessionContext.ts"
import { ChoiceControl } from "./ChoiceControl.tsx"
import { FlagControl } from "./FlagControl.tsx"
import { GroupControl } from "./GroupControl.tsx"
import { IntegerControl } from "./IntegerControl.tsx"
import { KeptJson } from "./KeptJson.tsx"
import { ListControl } from "./ListControl.tsx"
import { PairsControl } from "./PairsControl.tsx"
import { memberAt, usePart } from "./part.ts"
import { TextControl } from "./TextControl.tsx"
import { isMoment, TimeControl } from "./TimeControl.tsx"

/** A field and its place in the part; nothing else tells a control what to draw. */
export interface ControlProps<F extends Field = Field> {
  field: F
  path: Path
}

type Kind = Exclude<Field["kind"], "items">

interface Control<F extends Field> {
  Control: (props: ControlProps<F>) => ReactNode
  /** Whether the control can show a value without changing it. */
  shows: (value: Json) => boolean
}

const controls: { readonly [Each in Kind]: Control<Extract<Field, { kind: Each }>> } = {
  text: { Control: TextControl, shows: (value) => typeof value === "string" },
  integer: {
    Control: IntegerControl,
    shows: (value) => typeof value === "number" || typeof value === "string",
  },
  flag: { Control: FlagControl, shows: (value) => typeof value === "boolean" },
  time: { Control: TimeControl, shows: isMoment },
  choice: { Control: ChoiceControl, shows: (value) => typeof value === "string" },
  list: {
    Control: ListControl,
    shows: (value) => isList(value) && value.every((item) => typeof item === "string"),
  },
  pairs: { Control: PairsControl, shows: isObject },
  group: { Control: GroupControl, shows: isObject },
}

interface FieldControlProps extends ControlProps {
  /** The control to take instead of the one for all fields of the kind. */
  children?: ReactNode
}

/** The control of a field; where it cannot show the value, the value as JSON. */
export function FieldControl({ field, path, children }: FieldControlProps) {
  const { id } = usePart()
  // Each item of a list of objects is a part of the flow with a form of its own.
  const control = field.kind === "items" ? undefined : (controls[field.kind] as Control<Field>)
  const isShown = useSession(({ history }) => {
    const value = memberAt(history.present, id, path)
    return value === undefined || control?.shows(value)
  })
  if (!isShown || control === undefined) return <KeptJson name={field.label} path={path} why={otherShape} />
  return children || <control.Control field={field} path={path} />
}

const otherShape = "This value has another shape than AppFlow documents. It is kept and sent as it is."
