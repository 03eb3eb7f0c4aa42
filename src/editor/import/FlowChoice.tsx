import FormField from "@cloudscape-design/components/form-field"
import Select from "@cloudscape-design/components/select"
import type { ImportedFlow } from "#flow/import/imported.ts"

interface FlowChoiceProps {
  flows: readonly ImportedFlow[]
  index: number
  onChoose: (index: number) => void
}

/** Which of several flows of one text it is to be. */
export function FlowChoice({ flows, index, onChoose }: FlowChoiceProps) {
  const options = flows.map(({ name }, place) => ({ value: String(place), label: name }))
  return (
    <FormField label="Flow" description="The text has several. One can be opened at a time.">
      <Select
        selectedOption={options[index] ?? null}
        options={options}
        filteringType={options.length > 8 ? "auto" : "none"}
        filteringAriaLabel="Find a flow of the text"
        onChange={({ detail }) => onChoose(Number(detail.selectedOption.value))}
      />
    </FormField>
  )
}
