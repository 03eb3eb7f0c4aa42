import { readFileSync } from "node:fs"
import { join } from "node:path"
import { projectRoot } from "../../projectRoot.ts"

interface Policy {
  Statement: { Action: string | string[] }[]
}

/** The actions that the policy of docs/iam.md allows, such as "appflow:UpdateFlow". */
export function allowedActions(): string[] {
  const page = readFileSync(join(projectRoot, "docs", "iam.md"), "utf8")
  const [, json = ""] = /```json\n(.*?)```/s.exec(page) ?? []
  const policy: Policy = JSON.parse(json)
  return policy.Statement.flatMap(({ Action }) => Action)
}
