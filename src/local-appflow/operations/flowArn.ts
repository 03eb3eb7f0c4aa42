import { arn } from "../account.ts"
import { ServiceError } from "../ServiceError.ts"

const prefix = arn("appflow", "flow/")

export function arnOf(flowName: string): string {
  return `${prefix}${flowName}`
}

/** The name of the flow that an ARN means. */
export function flowNameIn(flowArn: string): string {
  if (flowArn.startsWith(prefix)) return flowArn.slice(prefix.length)
  throw new ServiceError("ResourceNotFoundException", `Resource with ARN: ${flowArn} does not exist.`)
}
