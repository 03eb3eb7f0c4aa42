import type { Connector, SourceSide } from "#catalog/connector.ts"
import type { TaskKind } from "#catalog/task.ts"
import type { Fix, Severity } from "../diagnostic.ts"
import type { FlowDraft, JsonObject, Path } from "../request.ts"

/** What AppFlow demands of a flow beyond its service model, and what it is wiser to heed. */
export type Rule = FlowRule | TaskRule

interface Declared {
  code: `rule/${string}`
  /** How grave a finding is, unless it says otherwise. What nobody has verified is never an error. */
  severity: Severity
  /** The rule in one sentence. */
  about: string
  /** A page of AWS's documentation, or a report of somebody who met the rule. */
  reference: `https://${string}`
  /**
   * What the service model says of the same place, or of one in it, has the same cause and says less: it is left out.
   * The code of it, or how its codes begin.
   */
  covers?: `schema/${string}`
}

/** A rule that looks at more than one task, or at none. Paths are from the draft. */
export interface FlowRule extends Declared {
  scope: "flow"
  find: (subject: FlowSubject) => readonly Finding[]
}

/** A rule that looks at one task and the source alone, so that its word holds while both stay. Paths are from the task. */
export interface TaskRule extends Declared {
  scope: "task"
  find: (subject: TaskSubject) => readonly Finding[]
}

export interface Finding {
  path: Path
  /** What is so, why that is a problem, and what to do: one to three sentences. */
  message: string
  severity?: Severity
  fix?: Fix
}

export interface FlowSubject {
  draft: FlowDraft
  /** The request that would write the deployed flow back; undefined where there is none to compare with. */
  deployed: FlowDraft | undefined
  /** The source's entry in the catalogue. */
  source: Connector<SourceSide> | undefined
}

interface TaskSubject {
  task: JsonObject
  /** The task's entry in the catalogue: rules keep silent about tasks of a newer type. */
  kind: TaskKind
  source: Connector<SourceSide> | undefined
  /** The operator that AppFlow reads, which is the one under the key of the source; any if that is not known. */
  operator: string | undefined
  /** The source fields and intermediate fields it reads. */
  fields: readonly string[]
}

export function flowRule(rule: Omit<FlowRule, "scope">): FlowRule {
  return { scope: "flow", ...rule }
}

export function taskRule(rule: Omit<TaskRule, "scope">): TaskRule {
  return { scope: "task", ...rule }
}
