import type { Field } from "#catalog/field.ts"

/** A field that belongs under "More settings" in this flow, or at the top of the form. */
export function rarely(field: Field, isRare: boolean): Field {
  const { more: _, ...often } = field
  return isRare ? { ...field, more: true } : often
}
