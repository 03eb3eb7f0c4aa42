import FormField from "@cloudscape-design/components/form-field"
import Select from "@cloudscape-design/components/select"

interface TargetChoiceProps {
  flowNames: readonly string[]
  drafts: ReadonlySet<string>
  /** The name of the imported flow. */
  wanted: string
  target: string | undefined
  onChoose: (flowName: string) => void
}

/** Which flow the import is opened in. */
export function TargetChoice({ flowNames, drafts, wanted, target, onChoose }: TargetChoiceProps) {
  const options = flowNames.map((flowName) => ({
    value: flowName,
    label: flowName,
    ...(drafts.has(flowName) && { labelTag: "Draft waiting" }),
  }))
  const isThere = flowNames.includes(wanted)
  return (
    <FormField
      label="Open it in"
      description={
        isThere
          ? "Sluice updates flows that exist. This one has the same name."
          : `Sluice updates flows that exist, and there is none named ${wanted}. Choose the flow that this becomes.`
      }
      constraintText={
        target !== undefined && drafts.has(target)
          ? "This flow has a draft waiting. Undo brings it back."
          : undefined
      }
    >
      <Select
        selectedOption={options.find(({ value }) => value === target) ?? null}
        options={options}
        placeholder="Choose a flow"
        filteringType="auto"
        filteringAriaLabel="Find a flow"
        filteringPlaceholder="Find by name"
        noMatch="No flow has this name"
        empty="There are no flows"
        virtualScroll
        onChange={({ detail }) => detail.selectedOption.value && onChoose(detail.selectedOption.value)}
      />
    </FormField>
  )
}
