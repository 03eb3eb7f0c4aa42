import { answerOnce } from "../answerOnce.ts"
import { connectorArn } from "../connectors/registered.ts"
import type { Store } from "../store.ts"
import { saveRegistration, selectRegistration } from "../tables/registrations.ts"
import { unknownConnector } from "./describeConnector.ts"
import type { Call } from "./operation.ts"
import { optionalTextIn, textIn } from "./read.ts"
import { lambdaArnIn } from "./registerConnector.ts"

/** Gives a registered connector another Lambda function or description. */
export function updateConnectorRegistration(store: Store, call: Call): Promise<string> {
  const label = textIn(call.input, "connectorLabel")
  const description = optionalTextIn(call.input, "description")
  const lambdaArn = lambdaArnIn(call.input)
  return answerOnce(store, call, async (query) => {
    const registration = await selectRegistration(query, label)
    if (registration === undefined) throw unknownConnector(label)
    await saveRegistration(query, {
      ...registration,
      description: description ?? registration.description,
      lambdaArn: lambdaArn ?? registration.lambdaArn,
    })
    return JSON.stringify({ connectorArn: connectorArn(label) })
  })
}
