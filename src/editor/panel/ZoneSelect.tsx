import FormField from "@cloudscape-design/components/form-field"
import Select, { type SelectProps } from "@cloudscape-design/components/select"
import { type KeyboardEvent, useRef } from "react"
import { ownZone } from "../controls/zonedTime.ts"

interface ZoneSelectProps {
  zone: string
  onChoose: (zone: string) => void
}

/** The time zone of the dates on the screen. It is no member of the flow. */
export function ZoneSelect({ zone, onChoose }: ZoneSelectProps) {
  const select = useRef<SelectProps.Ref>(null)
  const own = todaysName(ownZone())
  const options = zonesFrom(own).map((name) => ({
    value: name,
    label: name.replaceAll("_", " "),
    ...(name === own && { description: "The time zone of this computer" }),
  }))

  /** Enter need not wait for an arrow key where only one zone is left. Going back to the select closes it. */
  function takeOnlyMatch({ key, target }: KeyboardEvent) {
    if (key !== "Enter" || !(target instanceof HTMLInputElement)) return
    const sought = target.value.toLowerCase()
    const [match, ...others] = options.filter((option) =>
      Object.values(option).some((words) => words.toLowerCase().includes(sought)),
    )
    if (match === undefined || others.length > 0) return
    onChoose(match.value)
    select.current?.focus()
  }

  return (
    <FormField
      stretch
      label="Show and enter dates in"
      description="For this form only. AppFlow keeps instants, in seconds since 1970, and no time zone with them."
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears what is typed in the select */}
      <div onKeyDown={takeOnlyMatch}>
        <Select
          ref={select}
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
      </div>
    </FormField>
  )
}

/** UTC and this computer's zone first, then all others by name. */
function zonesFrom(own: string): readonly string[] {
  const others = Intl.supportedValuesOf("timeZone").map(todaysName).sort()
  return [...new Set(["UTC", own, ...others])]
}

/** Some browsers list places under names they no longer have; they understand today's too. */
function todaysName(zone: string): string {
  return renamed[zone] ?? zone
}

const renamed: Readonly<Record<string, string>> = {
  "America/Godthab": "America/Nuuk",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Europe/Kiev": "Europe/Kyiv",
  "Pacific/Enderbury": "Pacific/Kanton",
}
