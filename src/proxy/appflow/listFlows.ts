import { type AppflowClient, type FlowDefinition, paginateListFlows } from "@aws-sdk/client-appflow"
import type { FlowSummary } from "../contract.ts"

/** All flows, page after page. */
export async function listFlows(appflow: AppflowClient): Promise<FlowSummary[]> {
  const flows: FlowSummary[] = []
  for await (const page of paginateListFlows({ client: appflow, pageSize: 100 }, {})) {
    flows.push(...(page.flows ?? []).map(summaryOf))
  }
  return flows
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
