import type { TriggerType } from "@aws-sdk/client-appflow"
import RadioGroup from "@cloudscape-design/components/radio-group"
import { triggerField, triggerKinds } from "#catalog/trigger.ts"
import { chooseTrigger } from "#flow/intent/chooseTrigger.ts"
import { isObject } from "#flow/request.ts"
import { KeptJson } from "../controls/KeptJson.tsx"
import { KeptMembers } from "../controls/KeptMembers.tsx"
import { Labelled } from "../controls/Labelled.tsx"
import { useMember } from "../controls/part.ts"
import { useProblem } from "../controls/useProblem.ts"
import { useSessionStore } from "../SessionContext.ts"
import { PartFields } from "./PartFields.tsx"
import { ScheduleForm } from "./ScheduleForm.tsx"

/** The form of what starts the flow. */
export function TriggerForm() {
  const type = useMember(["triggerType"])
  return (
    <div className="sluice-fields">
      <TriggerChoice />
      <PartFields key={String(type)}>
        {type === "Scheduled" ? <ScheduleForm /> : <UnusedProperties />}
        <KeptMembers path={[]} known={Object.keys(triggerField.members)} />
      </PartFields>
    </div>
  )
}

/** Only a schedule has settings; what else is there was left behind or is newer than the catalogue. */
function UnusedProperties() {
  const path = ["triggerProperties"]
  const properties = useMember(path)
  if (properties === undefined || (isObject(properties) && Object.keys(properties).length === 0)) return null
  return <KeptJson name={triggerField.members.triggerProperties.label} path={path} why={unused} />
}

const unused = "Sluice knows no settings for this trigger. They are kept and sent as they are."

function TriggerChoice() {
  const path = ["triggerType"]
  const type = useMember(path)
  const problem = useProblem(path)
  const session = useSessionStore()

  function choose(chosen: string) {
    const { history, edit } = session.getState()
    const trigger = chosen as TriggerType // the choices are triggers
    edit(chooseTrigger(history.present, trigger), `Change trigger to ${triggerKinds[trigger].name}`)
  }

  return (
    <Labelled field={triggerField.members.triggerType} path={path} isRequired problem={problem}>
      <RadioGroup
        value={typeof type === "string" ? type : null}
        items={choices}
        ariaRequired
        onChange={({ detail }) => choose(detail.value)}
      />
    </Labelled>
  )
}

const choices = Object.entries(triggerKinds).map(([value, { name, about }]) => ({
  value,
  label: name,
  description: about,
}))
