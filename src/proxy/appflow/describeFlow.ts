import { type AppflowClient, DescribeFlowCommand } from "@aws-sdk/client-appflow"
import { type FlowDraft, isObject, type Json, type JsonObject } from "#flow/request.ts"
import { configOf, tagOf } from "./tag.ts"
import { UnreadableAnswer } from "./UnreadableAnswer.ts"
import { until } from "./until.ts"
import { takeText } from "./wire.ts"

/** A flow as DescribeFlow answered it at one moment. */
export interface Described {
  requestId: string | null
  /** AppFlow's own text, with members and numbers the SDK does not know. */
  text: string
  flow: JsonObject
  /** What of it is configuration, and the tag of that. */
  config: FlowDraft
  tag: string
}

export async function describeFlow(
  appflow: AppflowClient,
  flowName: string,
  signal: AbortSignal,
): Promise<Described> {
  let text = ""
  const command = takeText(new DescribeFlowCommand({ flowName }), (answer) => {
    text = answer
  })
  const { $metadata } = await until(appflow, signal).send(command)
  const flow = flowIn(text)
  if (flow === undefined) throw new UnreadableAnswer("it describes no flow", $metadata)
  const config = configOf(flow)
  return { requestId: $metadata.requestId ?? null, text, flow, config, tag: tagOf(config) }
}

/** A described flow for the browser. Put together as text, so that it arrives as AppFlow wrote it. */
export function describedText({ requestId, tag, text }: Described): string {
  return `{"requestId":${JSON.stringify(requestId)},"tag":${JSON.stringify(tag)},"flow":${text}}`
}

function flowIn(text: string): JsonObject | undefined {
  try {
    const json = JSON.parse(text) as Json
    return isObject(json) && typeof json.flowName === "string" ? json : undefined
  } catch {
    return undefined
  }
}
