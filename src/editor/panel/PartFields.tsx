import { type ReactNode, useEffect } from "react"
import { FormProvider, useForm } from "react-hook-form"
import { pathOf } from "#flow/document.ts"
import { usePart } from "../controls/part.ts"
import { says, type Typed, typedIn } from "../controls/typed.ts"
import { useSessionStore } from "../SessionContext.ts"

/**
 * The small form of one part: it holds what is typed and where people have been; the document holds what
 * that means. It takes over the document's values only when the two differ, for example after an undo,
 * because every reset moves cursors and forgets half-typed text.
 */
export function PartFields({ children }: { children: ReactNode }) {
  const { id } = usePart()
  const session = useSessionStore()
  const form = useForm<Typed>({ defaultValues: typedIn(session.getState().history.present, id) })
  useEffect(
    () =>
      session.subscribe(({ history }, before) => {
        const document = history.present
        if (document === before.history.present || pathOf(document, id) === undefined) return
        const typed = form.getValues()
        const values = typedIn(document, id)
        if (says(typed, values)) return
        form.reset({ ...emptied(typed), ...values }, { keepTouched: true, keepFieldsRef: true })
      }),
    [session, form, id],
  )
  return (
    <FormProvider {...form}>
      <div className="sluice-fields">{children}</div>
    </FormProvider>
  )
}

/** Nothing under every name, said outright: a name that is left out would go back to what the form opened with. */
function emptied(typed: Typed): Typed {
  return Object.fromEntries(Object.keys(typed).map((name) => [name, null]))
}
