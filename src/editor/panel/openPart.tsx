import { cleanup, render } from "@testing-library/react"
import type { Field } from "#catalog/field.ts"
import { checkRules } from "#flow/checkRules.ts"
import { type FlowDocument, type NodeId, pathOf } from "#flow/document.ts"
import { applyEdit } from "#flow/edit.ts"
import { at, type FlowDraft, type JsonObject, type Path, pointer } from "#flow/request.ts"
import { SessionContext } from "../SessionContext.ts"
import { createSession } from "../session.ts"
import { PartForm } from "./PartForm.tsx"

/** The smallest flow that AppFlow takes, with other members than that where a test needs them. */
export function flowWith(members: JsonObject = {}): FlowDraft {
  return {
    flowName: "accounts",
    triggerConfig: { triggerType: "OnDemand" },
    sourceFlowConfig: {
      connectorType: "Salesforce",
      sourceConnectorProperties: { Salesforce: { object: "Account" } },
    },
    destinationFlowConfigList: [
      { connectorType: "S3", destinationConnectorProperties: { S3: { bucketName: "accounts" } } },
    ],
    tasks: [],
    ...members,
  }
}

type PartName = "settings" | "trigger" | "source" | "catalog" | "destination" | "task"

/** Opens a flow and shows the form of one of its parts, for tests. */
export function openPart(draft: FlowDraft, part: PartName) {
  cleanup()
  const session = createSession("accounts", draft)
  const now = () => session.getState().history.present
  const id = idOf(now(), part)
  const { container } = render(
    <SessionContext value={session}>
      <PartForm id={id} />
    </SessionContext>,
  )
  const fields = () => [...container.querySelectorAll("[data-path]")]
  function field(path: Path): Element {
    const place = pointer([...(pathOf(now(), id) ?? []), ...path])
    const found =
      path.length === 0 ? container : fields().find((one) => one.getAttribute("data-path") === place)
    if (found === undefined) throw new Error(`No field at ${place}`)
    return found
  }
  return {
    session,
    id,
    container,
    draft: () => now().draft,
    document: now,
    /** The input of a place in the part, the first where there are several. */
    input(path: Path): HTMLInputElement {
      const input = field(path).querySelector<HTMLInputElement>("input, textarea")
      if (input === null) throw new Error(`No input at ${pointer(path)}`)
      return input
    },
    controls: (path: Path) => [...field(path).querySelectorAll<HTMLElement>("input, button")],
    /** The button with this name within a place of the part. */
    button(path: Path, name: string): HTMLButtonElement {
      const button = [...field(path).querySelectorAll("button")].find((one) => nameOf(one).includes(name))
      if (button === undefined) throw new Error(`No button "${name}" at ${pointer(path)}`)
      return button
    },
    /** The places that have a field. */
    places: () => fields().map((element) => element.getAttribute("data-path")),
    /** What the service model says: what rules say of such small flows has tests of its own. */
    errors() {
      const { history, deployed } = session.getState()
      const ofRules = checkRules(history.present.draft, deployed).map(({ message }) => message)
      return errorsIn(container).filter((words) => !ofRules.some((message) => words.startsWith(message)))
    },
    /** The controls that assistive technology could not name. */
    nameless: () =>
      [...container.querySelectorAll("input, textarea, button, [role=button], pre")]
        .filter((control) => nameOf(control) === "")
        .map((control) => control.outerHTML),
  }
}

function idOf({ ids }: FlowDocument, part: PartName): NodeId {
  const id = part === "task" ? ids.tasks[0] : part === "destination" ? ids.destinations[0] : part
  if (id === undefined) throw new Error(`The flow has no ${part}`)
  return id
}

/** The errors on the screen, each once. */
function errorsIn(container: HTMLElement): string[] {
  const shown = container.querySelectorAll("[class*=error__message], .sluice-problem-error")
  return [...shown].map((element) => element.textContent ?? "")
}

function nameOf(control: Element): string {
  const ids = control.getAttribute("aria-labelledby")?.split(" ") ?? []
  const labels = [
    control.getAttribute("aria-label"),
    ...ids.map((id) => document.getElementById(id)?.textContent),
    ...(control instanceof HTMLInputElement ? [...(control.labels ?? [])] : []).map(
      (label) => label.textContent,
    ),
    control.matches("button, [role=button]") ? control.textContent : "",
  ]
  return labels.filter(Boolean).join(" ").trim()
}

/** The places of a field and of all its members, seen from the part. */
export function placesOf(field: Field, path: Path = []): Path[] {
  if (field.kind !== "group") return [path]
  return [
    path,
    ...Object.entries<Field>(field.members).flatMap(([name, one]) => placesOf(one, [...path, name])),
  ]
}

/** The places of the required members. Inside an optional group nothing is required. */
export function requiredPlaces(field: Field, path: Path = []): Path[] {
  if (field.kind !== "group") return []
  return Object.entries<Field>(field.members)
    .filter(([, member]) => member.required)
    .flatMap(([name, member]) => [[...path, name], ...requiredPlaces(member, [...path, name])])
}

/** The draft without the member at a path. */
export function without(draft: FlowDraft, path: Path): FlowDraft {
  const parent = at(draft, path.slice(0, -1)) as JsonObject
  const entries = Object.entries(parent).filter(([name]) => name !== path.at(-1))
  const value = Object.fromEntries(entries)
  return path.length === 1 ? value : applyEdit(draft, { kind: "set", path: path.slice(0, -1), value })
}
