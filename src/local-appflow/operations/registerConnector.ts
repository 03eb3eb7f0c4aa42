import { answerOnce } from "../answerOnce.ts"
import { connectorArn, connectorLabelled } from "../connectors/registered.ts"
import { type JsonObject, objectOf } from "../json.ts"
import { localUser } from "../localUser.ts"
import { ServiceError } from "../ServiceError.ts"
import type { Store } from "../store.ts"
import { saveRegistration } from "../tables/registrations.ts"
import type { Call } from "./operation.ts"
import { optionalTextIn } from "./read.ts"

/** Registers a custom connector under a label. Its Lambda function is never called. */
export function registerConnector(store: Store, call: Call): Promise<string> {
  const { input, now } = call
  const label = optionalTextIn(input, "connectorLabel")
  const lambdaArn = lambdaArnIn(input)
  if (label === undefined) throw missing("connectorLabel")
  if (input.connectorProvisioningType !== "LAMBDA") throw missing("connectorProvisioningType")
  if (lambdaArn === undefined) throw missing("connectorProvisioningConfig")
  return answerOnce(store, call, async (query) => {
    if ((await connectorLabelled(query, label)) !== undefined) {
      throw new ServiceError("ConflictException", `Connector with label: ${label} already exists.`)
    }
    const description = optionalTextIn(input, "description") ?? ""
    await saveRegistration(query, {
      label,
      description,
      lambdaArn,
      registeredAt: now,
      registeredBy: localUser,
    })
    return JSON.stringify({ connectorArn: connectorArn(label) })
  })
}

/** The Lambda function a request names, if it names one; any other resource is a ValidationException. */
export function lambdaArnIn(input: JsonObject): string | undefined {
  const { lambda } = objectOf(input.connectorProvisioningConfig)
  const lambdaArn = optionalTextIn(objectOf(lambda), "lambdaArn")
  if (lambdaArn === undefined || lambdaArn.startsWith("arn:aws:lambda:")) return lambdaArn
  throw new ServiceError(
    "ValidationException",
    `The lambdaArn ${lambdaArn} is not the ARN of a Lambda function.`,
  )
}

function missing(member: string): ServiceError {
  return new ServiceError("ValidationException", `The ${member} is required to register a connector.`)
}
