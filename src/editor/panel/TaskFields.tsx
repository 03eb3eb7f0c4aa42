import { useShallow } from "zustand/react/shallow"
import type { TaskKind } from "#catalog/task.ts"
import { taskField } from "#catalog/taskField.ts"
import { taskProperties } from "#catalog/taskProperties.ts"
import { listAt, objectAt } from "#flow/request.ts"
import { operatorOf, sourceKeyOf } from "#flow/task.ts"
import { KeptMembers } from "../controls/KeptMembers.tsx"
import { PairsControl } from "../controls/PairsControl.tsx"
import { memberAt, usePart } from "../controls/part.ts"
import { useIsObject } from "../controls/useIsObject.ts"
import { useSession } from "../SessionContext.ts"
import { FieldList } from "./FieldList.tsx"
import { guidedProperties } from "./guidedProperties.ts"
import { OperatorSelect } from "./OperatorSelect.tsx"
import { rarely } from "./rarely.ts"
import { SingleSourceField } from "./SingleSourceField.tsx"

const { members } = taskField
const properties = ["taskProperties"]
const moreProperties = { ...members.taskProperties, label: "More task properties" }

/** What a task of a known type reads, does and writes. */
export function TaskFields({ kind }: { kind: TaskKind }) {
  const { id } = usePart()
  const operator = useSession(({ history: { present } }) =>
    operatorOf(memberAt(present, id, []) ?? null, sourceKeyOf(present.draft)),
  )
  const count = useSession(
    ({ history }) => listAt(memberAt(history.present, id, ["sourceFields"]), []).length,
  )
  const set = useSession(
    useShallow(({ history }) => Object.keys(objectAt(memberAt(history.present, id, properties), []))),
  )
  const isReadable = useIsObject(properties)
  const guided = isReadable ? guidedProperties(kind, operator, (name) => set.includes(name)) : []
  const others = set.filter((name) => !guided.some((one) => one === name))
  return (
    <>
      <FieldList
        entries={[
          {
            field: rarely(members.connectorOperator, kind.operators.length === 1),
            path: ["connectorOperator"],
            control: <OperatorSelect kind={kind} />,
          },
          {
            field: rarely(members.sourceFields, kind.reads === "none" && count === 0),
            path: ["sourceFields"],
            control: readsOne(kind, operator) && count < 2 && <SingleSourceField />,
          },
          { field: rarely(members.destinationField, kind.writes === "nothing"), path: ["destinationField"] },
          ...guided.map((name) => ({ field: taskProperties[name], path: [...properties, name] })),
          {
            field: rarely(moreProperties, true),
            path: properties,
            control: <PairsControl field={moreProperties} path={properties} except={guided} />,
            places: isReadable ? others.map((name) => [...properties, name]) : [properties],
          },
        ]}
      />
      <KeptMembers path={[]} known={Object.keys(members)} />
    </>
  )
}

/** A condition looks at one field; choosing the fields to read takes any number. */
function readsOne({ type, reads }: TaskKind, operator: string | undefined): boolean {
  return type === "Filter" ? operator !== undefined && operator !== "PROJECTION" : reads === "one"
}
