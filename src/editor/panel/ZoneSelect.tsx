import FormField from "@cloudscape-design/components/form-field"
import Select from "@cloudscape-design/components/select"
import { ownZone } from "../controls/zonedTime.ts"

interface ZoneSelectProps {
  zone: string
  onChoose: (zone: string) => void
}

/** The time zone of the dates on the screen. It is no member of the flow. */
export function ZoneSelect({ zone, onChoose }: ZoneSelectProps) {
  const own = ownZone()
  const first = [...new Set(["UTC", own])]
  const others = Intl.supportedValuesOf("timeZone").filter((name) => !first.includes(name))
  const options = [...first, ...others].map((name) => ({
    value: name,
    label: name.replaceAll("_", " "),
    filteringTags: [name],
    ...(name === own && { description: "The time zone of this computer" }),
  }))
  return (
    <FormField
      stretch
      label="Show and enter dates in"
      description="For this form only. AppFlow keeps instants, in seconds since 1970, and no time zone with them."
    >
      <Select
        selectedOption={options.find(({ value }) => value === zone) ?? { value: zone, label: zone }}
        options={options}
        filteringType="auto"
        filteringPlaceholder="Find a time zone"
        filteringAriaLabel="Find a time zone"
        filteringClearAriaLabel="Clear"
        noMatch="No time zone has this name"
        virtualScroll
        expandToViewport
        onChange={({ detail }) => onChoose(detail.selectedOption.value ?? zone)}
      />
    </FormField>
  )
}
