import type { ConnectorType } from "@aws-sdk/client-appflow"
import Select from "@cloudscape-design/components/select"
import { connectorOf, destinations, sources } from "#catalog/catalog.ts"
import type { Connector } from "#catalog/connector.ts"
import { chooseConnector } from "#flow/intent/chooseConnector.ts"
import { Lettermark } from "#ui/Lettermark.tsx"
import { Labelled } from "../controls/Labelled.tsx"
import { useMember, usePart } from "../controls/part.ts"
import { useProblem } from "../controls/useProblem.ts"
import { useSessionStore } from "../SessionContext.ts"

const path = ["connectorType"]

/** The application or store on one side of the flow. */
export function ConnectorSelect({ side }: { side: "source" | "destination" }) {
  const { id } = usePart()
  const session = useSessionStore()
  const type = useMember(path)
  const problem = useProblem(path)
  const connector = connectorOf(type)
  const options = (side === "source" ? sources : destinations).map(optionOf)
  const current =
    typeof type === "string" && type !== "" ? { value: type, label: connector?.name ?? type } : null

  function choose(chosen: ConnectorType) {
    const { history, edit, announce } = session.getState()
    const name = connectorOf(chosen)?.name ?? chosen
    edit(chooseConnector(history.present, id, chosen), `Change ${side} to ${name}`)
    announce(`The ${side} is ${name} now. What both connectors understand was kept.`)
  }

  return (
    <Labelled field={words[side]} path={path} isRequired problem={problem}>
      <div className="sluice-connector">
        {connector !== undefined && <Lettermark {...connector.mark} />}
        <Select
          selectedOption={current}
          options={options}
          placeholder="Choose a connector"
          filteringType="auto"
          filteringPlaceholder="Find a connector"
          filteringAriaLabel="Find a connector"
          filteringClearAriaLabel="Clear"
          noMatch="No connector has this name"
          ariaRequired
          expandToViewport
          onChange={({ detail }) => choose(detail.selectedOption.value as ConnectorType)} // the options are connectors
        />
      </div>
      {connector?.retired !== undefined && <p className="sluice-note">{connector.retired}</p>}
    </Labelled>
  )
}

const words = {
  source: {
    label: "Connector",
    help: "The application or store the flow reads from. Another one keeps what both understand.",
  },
  destination: {
    label: "Connector",
    help: "The application or store the flow writes to. Another one keeps what both understand.",
  },
}

function optionOf({ type, name, about, mark, retired }: Connector) {
  return {
    value: type as string,
    label: name,
    description: about,
    iconSvg: <Mark {...mark} />,
    ...(retired !== undefined && { labelTag: "Service ended" }),
  }
}

/** The connector's lettermark as an icon of an option. */
function Mark({ letters, colour }: Connector["mark"]) {
  return (
    <span>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <rect width="16" height="16" rx="4" fill={colour} />
        <text x="8" y="11" textAnchor="middle" fontSize="7.5" fontWeight="700" fill="#fff">
          {letters}
        </text>
      </svg>
    </span>
  )
}
