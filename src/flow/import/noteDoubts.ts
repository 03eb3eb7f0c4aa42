import { connectorOf } from "#catalog/catalog.ts"
import { at, type FlowDraft, type Json, listAt, type Path, textAt } from "../request.ts"
import { kindOf, propertyOf, sourceFieldsOf, sourceKeyOf } from "../task.ts"
import type { Notes } from "./Notes.ts"

/** What AWS's early samples get wrong, or leave out, without any spelling being wrong. */
export function noteDoubts(draft: FlowDraft, notes: Notes) {
  for (const [index, destination] of listAt(draft, ["destinationFlowConfigList"]).entries()) {
    noteProfile(destination, ["destinationFlowConfigList", index], notes)
  }
  noteObject(draft, notes)
  for (const [index, task] of listAt(draft, ["tasks"]).entries()) {
    noteTypes(task, ["tasks", index, "taskProperties"], notes)
    if (sourceKeyOf(draft) === "GoogleAnalytics")
      noteDimensions(task, ["tasks", index, "sourceFields"], notes)
  }
}

function noteProfile(destination: Json, path: Path, notes: Notes) {
  const connector = connectorOf(at(destination, ["connectorType"]))
  const profile = at(destination, ["connectorProfileName"])
  if (connector?.profile !== "none" || profile === undefined) return
  const reason = `${connector.name} takes no connector profile. It does no harm; remove it if nobody needs it.`
  notes.note("warning", [...path, "connectorProfileName"], profile, profile, reason)
}

function noteObject(draft: FlowDraft, notes: Notes) {
  const path = ["sourceFlowConfig", "sourceConnectorProperties", "Salesforce", "object"]
  const object = textAt(draft, path)
  if (object === undefined || !/^[a-z]/.test(object)) return
  const reason = "Salesforce writes the names of its own objects with a capital letter, such as Account."
  notes.note("warning", path, object, object, reason)
}

function noteTypes(task: Json, path: Path, notes: Notes) {
  if (kindOf(task)?.type !== "Map") return
  const [from, to] = [propertyOf(task, "SOURCE_DATA_TYPE"), propertyOf(task, "DESTINATION_DATA_TYPE")]
  const place = [...path, "SOURCE_DATA_TYPE"]
  if (from === "integer" && sourceFieldsOf(task).some((field) => /url$/i.test(field))) {
    notes.note(
      "warning",
      place,
      from,
      from,
      "An address is hardly a whole number. Look whether the data type is right.",
    )
  }
  if (from !== undefined && to === undefined) {
    const reason =
      "The mapping says no data type for its destination field. AppFlow takes it so; add it if you know it."
    notes.note("info", [...path, "DESTINATION_DATA_TYPE"], undefined, undefined, reason)
  }
}

function noteDimensions(task: Json, path: Path, notes: Notes) {
  for (const [index, field] of sourceFieldsOf(task).entries()) {
    if (field.startsWith("ga:")) continue
    const reason = "Google Analytics names its fields as ga:name|DIMENSION or ga:name|METRIC."
    notes.note("warning", [...path, index], field, field, reason)
  }
}
