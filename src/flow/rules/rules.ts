import { glueNeedsS3 } from "./glueNeedsS3.ts"
import { operatorKey } from "./operatorKey.ts"
import { projectionComplete } from "./projectionComplete.ts"
import { projectionRequired } from "./projectionRequired.ts"
import type { FlowRule, Rule, TaskRule } from "./rule.ts"

/** Every rule, in the order in which its findings are told. */
export const rules: readonly Rule[] = [projectionRequired, projectionComplete, glueNeedsS3, operatorKey]

export const flowRules = rules.filter((rule): rule is FlowRule => rule.scope === "flow")
export const taskRules = rules.filter((rule): rule is TaskRule => rule.scope === "task")
