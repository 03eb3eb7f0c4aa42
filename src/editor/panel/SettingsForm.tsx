import Input from "@cloudscape-design/components/input"
import { flow } from "#catalog/flow.ts"
import { isList } from "#flow/request.ts"
import { FieldControl } from "../controls/FieldControl.tsx"
import { KeptJson } from "../controls/KeptJson.tsx"
import { KeptMembers } from "../controls/KeptMembers.tsx"
import { Labelled } from "../controls/Labelled.tsx"
import { useMember } from "../controls/part.ts"
import { useProblem } from "../controls/useProblem.ts"
import { PartFields } from "./PartFields.tsx"
import { PlaceNote } from "./PlaceNote.tsx"

const { members } = flow

/** The form of what belongs to the flow as a whole. */
export function SettingsForm() {
  const hasToken = useMember(["clientToken"]) !== undefined
  return (
    <PartFields>
      <FlowName />
      <FieldControl field={members.description} path={["description"]} />
      {hasToken ? (
        <KeptJson name={members.clientToken.label} path={["clientToken"]} why={tokenKept} />
      ) : (
        <p className="sluice-note">
          <strong>{members.clientToken.label}.</strong> {tokenAbout}
        </p>
      )}
      <PartList name="tasks" label={members.tasks.label} />
      <PartList name="destinationFlowConfigList" label={members.destinationFlowConfigList.label} />
      <KeptMembers path={[]} known={Object.keys(members)} />
    </PartFields>
  )
}

const tokenAbout =
  "AppFlow uses it to tell an update that is sent again from a new one. Sluice makes a new one for each update; there is nothing to fill in."

const tokenKept =
  "AppFlow uses it to tell an update that is sent again from a new one. Sluice makes a new one for each update, so this one can go."

/** The name identifies the flow: AppFlow takes no other one in an update. */
function FlowName() {
  const path = ["flowName"]
  const name = useMember(path)
  const problem = useProblem(path)
  return (
    <Labelled
      field={{ label: members.flowName.label, help: members.flowName.help }}
      path={path}
      problem={problem}
    >
      <Input value={typeof name === "string" ? name : JSON.stringify(name ?? "")} readOnly />
    </Labelled>
  )
}

/** What there is to say about a list of parts; the parts have forms of their own. */
function PartList({ name, label }: { name: string; label: string }) {
  const value = useMember([name])
  if (value === undefined || isList(value)) return <PlaceNote path={[name]} />
  return (
    <KeptJson
      name={label}
      path={[name]}
      why="This is not a list, so its items cannot be shown. It is kept and sent as it is."
    />
  )
}
