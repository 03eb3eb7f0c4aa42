import { plainName } from "../plainName.ts"
import { readOnlyMembers } from "../request.ts"
import type { Repair, Spelling } from "./imported.ts"

/** Why a member of a flow has no place in UpdateFlow; nothing for one that Sluice does not know. */
export function reasonToSetAside(
  name: string,
  spelling: Spelling,
): Pick<Repair, "severity" | "reason"> | undefined {
  const plain = plainName(name)
  const isTold = spelling === "DescribeFlow" && (described.has(plain) || responseMembers.includes(plain))
  const severity = isTold ? "info" : "warning"
  const reasons = { ...noPlace, ...byTool(spelling) }
  const reason = Object.hasOwn(reasons, plain) ? reasons[plain] : undefined
  if (reason !== undefined) return { severity, reason: `“${name}” is set aside: ${reason}` }
  if (isTold) return { severity, reason: `DescribeFlow tells “${name}”; UpdateFlow does not take it.` }
  if (!described.has(plain)) return undefined
  return {
    severity,
    reason: `“${name}” is set aside: AppFlow tells it, and UpdateFlow does not take it.`,
  }
}

function byTool(spelling: Spelling): Readonly<Record<string, string>> {
  if (spelling === "CDK") return cdk
  return spelling.startsWith("Terraform") ? terraform : {}
}

/** What boto3 and the SDK for JavaScript add to an answer. */
const responseMembers = ["responsemetadata", "$metadata"]

const described = new Set([...readOnlyMembers].map(plainName))

const tagging = "tags are not changed by UpdateFlow."
const encryption = "the encryption of a flow is chosen when it is created and cannot be updated."
const template = "it is for Terraform alone."
const unrolled = "Terraform makes several blocks of it; write them out here."

const noPlace: Readonly<Record<string, string>> = {
  kmsarn: encryption,
  usedefaultencryption: encryption,
  tags: tagging,
  flowstatus: "UpdateFlow neither activates nor deactivates a flow.",
}

const cdk: Readonly<Record<string, string>> = {
  id: "it names the construct for the CDK alone.",
  scope: "it says where the construct belongs for the CDK alone.",
}

const terraform: Readonly<Record<string, string>> = {
  arn: "AppFlow gives every flow its ARN.",
  connection: template,
  count: unrolled,
  dependson: template,
  dynamic: unrolled,
  foreach: unrolled,
  id: template,
  lifecycle: template,
  provider: template,
  provisioner: template,
  region: template,
  tagsall: tagging,
  timeouts: template,
}
