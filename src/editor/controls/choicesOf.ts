import type { SelectProps } from "@cloudscape-design/components/select"
import type { Option } from "#catalog/field.ts"

/** The options of a select; a current value that is not among them comes last, so that it can stay. */
export function choicesOf(options: readonly Option[], current: string | undefined): SelectProps.Option[] {
  const known = options.map(({ value, label, help }) => ({
    value,
    label,
    ...(help !== undefined && { description: help }),
  }))
  if (!current || options.some(({ value }) => value === current)) return known
  return [...known, { value: current, label: current, description: "Sluice does not know this value." }]
}
