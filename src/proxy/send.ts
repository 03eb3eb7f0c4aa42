import { type AppflowClient, UpdateFlowCommand, type UpdateFlowCommandInput } from "@aws-sdk/client-appflow"
import type { UpdateAnswer } from "./contract.ts"
import { failureOf } from "./failure.ts"
import { sendText } from "./wire.ts"

/** An UpdateFlow request, ready to go: the text is the body, with its client token. */
export interface PreparedUpdate {
  flowName: string
  clientToken: string
  text: string
}

/** Sends an update once, and says what is known of it afterwards. */
export async function send(appflow: AppflowClient, update: PreparedUpdate): Promise<UpdateAnswer> {
  try {
    const { flowStatus, $metadata } = await appflow.send(commandOf(update))
    const requestId = $metadata.requestId ?? null
    if (typeof flowStatus === "string") return { outcome: "applied", flowStatus, requestId }
    const status = $metadata.httpStatusCode ?? null
    const message = "The answer cannot be read: it does not tell the flow's status."
    return { outcome: "unknown", name: "UnreadableAnswer", message, status, requestId }
  } catch (error) {
    return failureOf(error)
  }
}

function commandOf({ flowName, clientToken, text }: PreparedUpdate): UpdateFlowCommand {
  // The SDK serialises its input although our text replaces it: this one costs nothing.
  const skeleton: UpdateFlowCommandInput = {
    flowName,
    clientToken,
    triggerConfig: { triggerType: undefined },
    sourceFlowConfig: { connectorType: undefined, sourceConnectorProperties: undefined },
    destinationFlowConfigList: [],
    tasks: [],
  }
  return sendText(new UpdateFlowCommand(skeleton), text)
}
