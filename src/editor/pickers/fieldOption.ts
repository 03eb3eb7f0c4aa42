import type { AutosuggestProps } from "@cloudscape-design/components/autosuggest"
import type { EntityField } from "./Suppliers.ts"

/** A field as an option: its name, its label, its type, and what else matters when choosing. */
export function fieldOption(field: EntityField, ...tags: readonly string[]): AutosuggestProps.Option {
  const { name, label, description, type, isKey } = field
  const words = [label === name ? null : label, description].filter((text) => text !== null)
  const allTags = [...(isKey ? ["key"] : []), ...tags]
  return {
    value: name,
    ...(type !== null && { labelTag: type }),
    ...(words.length > 0 && { description: words.join(". ") }),
    ...(allTags.length > 0 && { tags: allTags }),
  }
}
