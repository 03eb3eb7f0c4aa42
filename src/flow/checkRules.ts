import { connectorOf } from "#catalog/catalog.ts"
import type { Connector, SourceSide } from "#catalog/connector.ts"
import { below } from "./below.ts"
import type { Diagnostic } from "./diagnostic.ts"
import { remember } from "./remember.ts"
import { at, type FlowDraft, isObject, type Json, type JsonObject, listAt } from "./request.ts"
import type { Finding, FlowSubject, Rule } from "./rules/rule.ts"
import { flowRules, taskRules } from "./rules/rules.ts"
import { kindOf, operatorOf, sourceFieldsOf } from "./task.ts"

const nothing: readonly Diagnostic[] = []
const none = {}
const known = new WeakMap<FlowDraft, WeakMap<object, readonly Diagnostic[]>>()

/** What the rules have to say about a draft: those about the flow first, then task by task. */
export function checkRules(draft: FlowDraft, deployed?: FlowDraft): readonly Diagnostic[] {
  const memory = remember(known, draft, () => new WeakMap())
  return remember(memory, deployed ?? none, () => {
    const source = sourceOf(draft)
    const found = [...checkFlow({ draft, deployed, source }), ...checkTasks(draft, source)]
    return found.length === 0 ? nothing : found
  })
}

function sourceOf(draft: FlowDraft): Connector<SourceSide> | undefined {
  const connector = connectorOf(at(draft, ["sourceFlowConfig", "connectorType"]))
  return connector?.source === undefined ? undefined : (connector as Connector<SourceSide>) // it has this side
}

function checkFlow(subject: FlowSubject): readonly Diagnostic[] {
  return flowRules.flatMap((rule) => rule.find(subject).map((finding) => said(rule, finding)))
}

function checkTasks(draft: FlowDraft, source: Connector<SourceSide> | undefined): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  for (const [index, task] of listAt(draft, ["tasks"]).entries()) {
    for (const diagnostic of below(["tasks", index], checkTask(task, source))) found.push(diagnostic)
  }
  return found
}

const checked = new WeakMap<object, WeakMap<JsonObject, readonly Diagnostic[]>>()

/** Remembered per task, so that after an edit only the task it changed is looked at again. */
function checkTask(task: Json, source: Connector<SourceSide> | undefined): readonly Diagnostic[] {
  const kind = kindOf(task)
  if (!isObject(task) || kind === undefined) return nothing
  const memory = remember(checked, source ?? none, () => new WeakMap())
  return remember(memory, task, () => {
    const operator = operatorOf(task, source?.source.key)
    const subject = { task, kind, source, operator, fields: sourceFieldsOf(task) }
    const found = taskRules.flatMap((rule) => rule.find(subject).map((finding) => said(rule, finding)))
    return found.length === 0 ? nothing : found
  })
}

function said({ code, severity, reference }: Rule, finding: Finding): Diagnostic {
  return { severity, code, reference, ...finding }
}
