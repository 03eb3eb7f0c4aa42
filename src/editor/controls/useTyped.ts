import { useController } from "react-hook-form"
import { setMember } from "#flow/intent/setMember.ts"
import type { Json, Path } from "#flow/request.ts"
import { useSessionStore } from "../SessionContext.ts"
import { useIntend } from "./part.ts"
import { nameOf, type Typed, type TypedValue } from "./typed.ts"

/** One field of the form: what is typed in it, and how that gets into the document. */
export function useTyped(path: Path, label: string) {
  const { field, fieldState } = useController<Typed>({ name: nameOf(path) })
  const session = useSessionStore()
  const intend = useIntend(path)

  /** The form first: the document tells it at once, and by then the two must say the same. */
  function type(typed: TypedValue, value: Json | undefined = typed ?? undefined) {
    field.onChange(typed ?? null)
    intend((document, place) => setMember(document, place, value), `Change ${label}`)
  }

  function leave() {
    field.onBlur()
    session.getState().settle()
  }

  return { typed: field.value as TypedValue, isTouched: fieldState.isTouched, type, leave }
}
