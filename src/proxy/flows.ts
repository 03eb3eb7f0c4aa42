import {
  type AppflowClient,
  DescribeFlowCommand,
  type FlowDefinition,
  paginateListFlows,
} from "@aws-sdk/client-appflow"
import type { FlowSummary } from "./contract.ts"
import { keepText } from "./wire.ts"

/** All flows, page after page. */
export async function listFlows(appflow: AppflowClient): Promise<FlowSummary[]> {
  const flows: FlowSummary[] = []
  for await (const page of paginateListFlows({ client: appflow, pageSize: 100 }, {})) {
    flows.push(...(page.flows ?? []).map(summaryOf))
  }
  return flows
}

/** One flow: DescribeFlow's answer as AppFlow wrote it. */
export async function describeFlow(appflow: AppflowClient, flowName: string) {
  let text = ""
  const command = keepText(new DescribeFlowCommand({ flowName }), (answer) => {
    text = answer
  })
  const { $metadata } = await appflow.send(command)
  return { requestId: $metadata.requestId ?? null, text }
}

function summaryOf(flow: FlowDefinition): FlowSummary {
  return {
    flowName: flow.flowName ?? "",
    description: flow.description ?? null,
    flowStatus: flow.flowStatus ?? null,
    sourceConnectorType: flow.sourceConnectorType ?? null,
    sourceConnectorLabel: flow.sourceConnectorLabel ?? null,
    destinationConnectorType: flow.destinationConnectorType ?? null,
    destinationConnectorLabel: flow.destinationConnectorLabel ?? null,
    triggerType: flow.triggerType ?? null,
    lastUpdatedAt: flow.lastUpdatedAt === undefined ? null : flow.lastUpdatedAt.getTime() / 1000,
    lastUpdatedBy: flow.lastUpdatedBy ?? null,
  }
}
