import Select from "@cloudscape-design/components/select"
import { connectorOf, operatorsFor } from "#catalog/catalog.ts"
import { operatorWords } from "#catalog/operators.ts"
import type { TaskKind } from "#catalog/task.ts"
import { taskField } from "#catalog/taskField.ts"
import { chooseOperator } from "#flow/intent/chooseOperator.ts"
import { textAt } from "#flow/request.ts"
import { operatorOf, sourceKeyOf } from "#flow/task.ts"
import { Labelled } from "../controls/Labelled.tsx"
import { memberAt, usePart } from "../controls/part.ts"
import { useProblemWithin } from "../controls/useProblem.ts"
import { useNarrowing } from "../pickers/useNarrowing.ts"
import { useSession, useSessionStore } from "../SessionContext.ts"

const field = taskField.members.connectorOperator
const path = ["connectorOperator"]

/** What exactly the task does. An operator the source does not offer is shown and stays until another is chosen. */
export function OperatorSelect({ kind }: { kind: TaskKind }) {
  const { id } = usePart()
  const session = useSessionStore()
  const sourceType = useSession(({ history }) =>
    textAt(history.present.draft, ["sourceFlowConfig", "connectorType"]),
  )
  const sourceKey = useSession(({ history }) => sourceKeyOf(history.present.draft))
  const current = useSession(({ history }) =>
    operatorOf(memberAt(history.present, id, []) ?? null, sourceKey),
  )
  const problem = useProblemWithin(path)
  const source = connectorOf(sourceType)
  const offered = operatorsFor(kind, source?.source)
  const isOffered = current === undefined || offered.includes(current)
  const narrowing = useNarrowing(kind)
  const options = [...offered, ...(isOffered ? [] : [current])].map((name) =>
    optionOf(name, offered.includes(name) ? (fits(name) ? undefined : notForField) : notOffered),
  )

  function fits(operator: string): boolean {
    return narrowing === undefined || operator === "PROJECTION" || narrowing.operators.includes(operator)
  }

  function choose(operator: string) {
    const { history, edit } = session.getState()
    edit(chooseOperator(history.present, id, operator || undefined), "Change operator")
  }

  return (
    <Labelled field={{ label: field.label, help: helpFor(source?.name) }} path={path} problem={problem}>
      <Select
        selectedOption={options.find(({ value }) => value === current) ?? null}
        options={[none, ...options]}
        placeholder={none.label}
        expandToViewport
        onChange={({ detail }) => choose(detail.selectedOption.value ?? "")}
      />
      {current !== undefined && !fits(current) && (
        <p className="sluice-supply-note sluice-problem-warning">
          AppFlow lists other operators for {narrowing?.name}: {narrowing?.operators.map(labelOf).join(", ")}.
        </p>
      )}
    </Labelled>
  )
}

const none = { value: "", label: "None" }

function helpFor(source: string | undefined): string {
  return source === undefined ? field.help : `What the task does. Only what ${source} offers is listed.`
}

const notOffered = "Not offered by this connector"
const notForField = "Not listed for this field"

function wordsOf(name: string) {
  return Object.hasOwn(operatorWords, name) ? operatorWords[name as keyof typeof operatorWords] : undefined
}

function labelOf(name: string): string {
  return wordsOf(name)?.label ?? name
}

function optionOf(name: string, tag: string | undefined) {
  const help = wordsOf(name)?.help
  return {
    value: name,
    label: labelOf(name),
    ...(help !== undefined && { description: help }),
    ...(tag !== undefined && { labelTag: tag }),
  }
}
