import { type ReactNode, useState } from "react"
import type { Field } from "#catalog/field.ts"
import { triggerField } from "#catalog/trigger.ts"
import { KeptJson } from "../controls/KeptJson.tsx"
import { KeptMembers } from "../controls/KeptMembers.tsx"
import { useMember } from "../controls/part.ts"
import { ZoneContext } from "../controls/TimeControl.tsx"
import { useIsObject } from "../controls/useIsObject.ts"
import { isZone, ownZone } from "../controls/zonedTime.ts"
import { type Entry, FieldList } from "./FieldList.tsx"
import { PlaceNote } from "./PlaceNote.tsx"
import { ScheduleExpression } from "./ScheduleExpression.tsx"
import { ZoneSelect } from "./ZoneSelect.tsx"

const properties = triggerField.members.triggerProperties
const { members } = properties.members.Scheduled
const outer = ["triggerProperties"]
const path = [...outer, "Scheduled"]

/** The settings of a schedule. Its dates are shown in one time zone, which the JSON never holds. */
export function ScheduleForm() {
  const label = useMember([...path, "timezone"])
  const [chosen, setChosen] = useState<string>()
  const isReadable = useIsObject(outer)
  const isSchedule = useIsObject(path)
  if (!isReadable || !isSchedule) {
    return <KeptJson name={properties.label} path={isReadable ? path : outer} why={unreadable} />
  }
  const zone = chosen ?? (typeof label === "string" && isZone(label) ? label : ownZone())
  return (
    <ZoneContext value={zone}>
      <PlaceNote path={outer} />
      <PlaceNote path={path} />
      <FieldList entries={entriesWith(<ZoneSelect zone={zone} onChoose={setChosen} />)} />
      <KeptMembers path={path} known={Object.keys(members)} />
      <KeptMembers path={outer} known={["Scheduled"]} />
    </ZoneContext>
  )
}

const unreadable = "Sluice cannot read these settings. They are kept and sent as they are."

function entriesWith(zoneSelect: ReactNode): Entry[] {
  return Object.entries<Field>(members).map(([name, field]) => {
    const place = [...path, name]
    const entry = { field, path: place }
    if (name === "scheduleExpression") {
      return { ...entry, control: <ScheduleExpression field={field} path={place} /> }
    }
    return name === "scheduleStartTime" ? { ...entry, before: zoneSelect } : entry
  })
}
