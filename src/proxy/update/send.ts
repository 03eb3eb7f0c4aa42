import { type AppflowClient, UpdateFlowCommand, type UpdateFlowCommandInput } from "@aws-sdk/client-appflow"
import type { FlowDraft } from "#flow/request.ts"
import { attemptsOf, type FailedOutcome, failureOf } from "../appflow/failure.ts"
import { until } from "../appflow/until.ts"
import { sendText } from "../appflow/wire.ts"
import type { Failure } from "../contract.ts"

/** An UpdateFlow request, ready to go: the text is the body, with its client token. */
export interface PreparedUpdate {
  flowName: string
  clientToken: string
  text: string
  /** What the text configures. */
  config: FlowDraft
  /** The tag of the flow that the update is based on. */
  base: string
}

/** What UpdateFlow's answer says, by itself, of an update. */
export type Sent = Attempts &
  (
    | { outcome: "applied"; flowStatus: string; requestId: string | null }
    | ({ outcome: FailedOutcome } & Failure)
  )

/** How often UpdateFlow was sent, the SDK's retries included; null where nobody can say. */
export interface Attempts {
  attempts: number | null
}

/** Sends an update, the SDK's own retries included, and says what the answer means. */
export async function send(
  appflow: AppflowClient,
  update: Pick<PreparedUpdate, "flowName" | "clientToken" | "text">,
  signal: AbortSignal,
): Promise<Sent> {
  try {
    const { flowStatus, $metadata } = await until(appflow, signal).send(commandOf(update))
    const { requestId = null, attempts = null } = $metadata
    if ($metadata.httpStatusCode === 200 && typeof flowStatus === "string")
      return { outcome: "applied", attempts, flowStatus, requestId }
    const status = $metadata.httpStatusCode ?? null
    const message = "The answer cannot be read: it does not tell the flow's status."
    return { outcome: "unknown", name: "UnreadableAnswer", message, status, requestId, attempts }
  } catch (error) {
    return { ...failureOf(error), attempts: attemptsOf(error) }
  }
}

function commandOf({
  flowName,
  clientToken,
  text,
}: Pick<PreparedUpdate, "flowName" | "clientToken" | "text">): UpdateFlowCommand {
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
