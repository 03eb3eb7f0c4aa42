import type { NodeId } from "#flow/document.ts"
import type { FlowNode, Graph, Lane } from "#flow/graph.ts"
import type { Json, JsonObject } from "#flow/request.ts"

/** A graph with so many tasks in each lane, and no edges. */
export function graphWith(counts: Partial<Record<"keep" | "change" | "map", number>>): Graph {
  let next = 1
  const tasks = (["keep", "change", "map"] as const).flatMap((lane) =>
    Array.from({ length: counts[lane] ?? 0 }, (): FlowNode => node(`task:${next++}`, "task", lane)),
  )
  const nodes = [
    node("trigger", "trigger", "when"),
    node("source", "source", "from"),
    ...tasks,
    node(`destination:${next}`, "destination", "to"),
    node("catalog", "catalog", "to"),
  ]
  return { nodes, edges: [] }
}

function node(id: NodeId, kind: FlowNode["kind"], lane: Lane): FlowNode {
  return { id, kind, lane }
}

/** An UpdateFlow body from Salesforce to S3. */
export function flowWith(tasks: readonly Json[]): JsonObject {
  return {
    flowName: "nightly",
    triggerConfig: { triggerType: "OnDemand" },
    sourceFlowConfig: {
      connectorType: "Salesforce",
      connectorProfileName: "sales",
      sourceConnectorProperties: { Salesforce: { object: "Account" } },
    },
    destinationFlowConfigList: [
      { connectorType: "S3", destinationConnectorProperties: { S3: { bucketName: "sales-landing" } } },
    ],
    tasks,
  }
}

export function mapTask(field: string): JsonObject {
  return {
    sourceFields: [field],
    connectorOperator: { Salesforce: "NO_OP" },
    destinationField: field.toLowerCase(),
    taskType: "Map",
  }
}

export function maskTask(field: string): JsonObject {
  return {
    sourceFields: [field],
    connectorOperator: { Salesforce: "MASK_ALL" },
    taskType: "Mask",
    taskProperties: { MASK_LENGTH: "5", MASK_VALUE: "*" },
  }
}
