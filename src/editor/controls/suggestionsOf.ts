import type { Option } from "#catalog/field.ts"

/** The options of an input that offers values and takes any other text as well. */
export function suggestionsOf(suggestions: readonly Option[]) {
  return {
    options: suggestions.map(({ value, label, help }) => ({
      value,
      ...(label !== value && { label: value, description: help === undefined ? label : `${label}. ${help}` }),
    })),
    hideEnteredTextOption: true,
    clearAriaLabel: "Clear",
    empty: "Any text is allowed",
    expandToViewport: true,
  }
}
