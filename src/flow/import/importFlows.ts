import { connectorOf } from "#catalog/catalog.ts"
import { plainName } from "../plainName.ts"
import { isObject, type Json, type JsonObject, textAt } from "../request.ts"
import { type Found, findFlows } from "./findFlows.ts"
import type { Imported, ImportedFlow, Repair } from "./imported.ts"
import { mendTasks } from "./mendTasks.ts"
import { Notes } from "./Notes.ts"
import { noteDoubts } from "./noteDoubts.ts"
import { notePlaceholders } from "./notePlaceholders.ts"
import { pruneSkeleton } from "./pruneSkeleton.ts"
import { readText } from "./read/readText.ts"
import { respell } from "./respell.ts"

/**
 * Every AppFlow flow in a text, whatever its spelling, as an UpdateFlow draft with a report of what was done
 * to it. Throws nothing: what cannot be read is said, with its place.
 */
export function importFlows(text: string): Imported {
  const reading = readText(text)
  if (!reading.ok) return reading
  const found = findFlows(reading.value)
  if (found.length === 0) return { ok: false, failure: { message: noFlow } }
  return { ok: true, flows: found.map((each) => importFlow(each, reading.repairs)) }
}

const noFlow =
  "There is no AppFlow flow in the text. Sluice reads UpdateFlow, CreateFlow and DescribeFlow JSON, Python dicts, CloudFormation and CDK templates, and Terraform; choose a file with one of these."

function importFlow({ flow, spelling, label }: Found, before: readonly Repair[]): ImportedFlow {
  const notes = new Notes()
  for (const { severity, path, before: was, after, reason } of before)
    notes.note(severity, path, was, after, reason)
  const respelled = respell(pruneSkeleton(flow, notes), { spelling, notes, sourceKey: sourceKeyIn(flow) })
  const draft = mendTasks(respelled, notes)
  if (spelling === "legacy") noteDoubts(draft, notes)
  notePlaceholders(draft, notes)
  const name = textAt(draft, ["flowName"]) || label || "Flow without a name"
  return { name, spelling, draft, repairs: notes.all() }
}

/** The key of the source connector, whatever the spelling of the members that lead to it. */
function sourceKeyIn(flow: JsonObject): string | undefined {
  return connectorOf(memberOf(memberOf(flow, "sourceFlowConfig"), "connectorType"))?.source?.key
}

function memberOf(json: Json | undefined, name: string): Json | undefined {
  if (!isObject(json)) return undefined
  return Object.entries(json).find(([spelled]) => plainName(spelled) === plainName(name))?.[1]
}
