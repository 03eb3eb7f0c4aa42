import { ServiceError } from "../ServiceError.ts"

const prefix = "arn:aws:appflow:us-east-1:000000000000:flow/"

export function arnOf(flowName: string): string {
  return `${prefix}${flowName}`
}

/** The name of the flow that an ARN means. */
export function flowNameIn(arn: string): string {
  if (arn.startsWith(prefix)) return arn.slice(prefix.length)
  throw new ServiceError("ResourceNotFoundException", `Resource with ARN: ${arn} does not exist.`)
}
