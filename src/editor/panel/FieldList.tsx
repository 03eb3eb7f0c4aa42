import { Fragment, type ReactNode } from "react"
import type { Field } from "#catalog/field.ts"
import { type Path, pointer } from "#flow/request.ts"
import { FieldControl } from "../controls/FieldControl.tsx"
import { MoreSettings } from "./MoreSettings.tsx"

/** A field of a form and its place in the part. */
export interface Entry {
  field: Field
  path: Path
  /** The control it wants where the one of its kind does not do. */
  control?: ReactNode
  /** What people need to see before it. */
  before?: ReactNode
  /** The places it shows, where those are not simply its own. */
  places?: readonly Path[]
}

interface FieldListProps {
  entries: readonly Entry[]
  /** What belongs between the two. */
  children?: ReactNode
}

/** The fields of a form: what most flows need at once, the rest under "More settings". */
export function FieldList({ entries, children }: FieldListProps) {
  const basic = entries.filter(({ field }) => !field.more)
  const more = entries.filter(({ field }) => field.more)
  return (
    <>
      {basic.map(controlOf)}
      {children}
      {more.length > 0 && (
        <MoreSettings places={more.flatMap(({ path, places }) => places ?? [path])}>
          {more.map(controlOf)}
        </MoreSettings>
      )}
    </>
  )
}

function controlOf({ field, path, control, before }: Entry) {
  return (
    <Fragment key={pointer(path)}>
      {before}
      <FieldControl field={field} path={path}>
        {control}
      </FieldControl>
    </Fragment>
  )
}
