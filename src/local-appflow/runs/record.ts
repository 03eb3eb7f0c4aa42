import type { ExecutionStatus } from "@aws-sdk/client-appflow"
import { type JsonObject, objectOf } from "../json.ts"
import type { StoredRun } from "../tables/runs.ts"

/** A run as DescribeFlowExecutionRecords tells it. */
export function recordOf(run: StoredRun): JsonObject {
  const { executionId, status, startedAt, lastUpdatedAt, dataPullStartTime, dataPullEndTime } = run
  return {
    executionId,
    executionStatus: status,
    executionResult: JSON.parse(run.result),
    startedAt,
    lastUpdatedAt,
    ...(dataPullStartTime !== null && { dataPullStartTime }),
    ...(dataPullEndTime !== null && { dataPullEndTime }),
    ...(run.catalog !== "[]" && { metadataCatalogDetails: JSON.parse(run.catalog) }),
  }
}

/** The newest run of a flow as DescribeFlow and ListFlows tell it. */
export function lastRunDetailsOf(run: StoredRun): JsonObject {
  return {
    mostRecentExecutionMessage: messageOf(run),
    mostRecentExecutionTime: run.startedAt,
    mostRecentExecutionStatus: run.status,
  }
}

/** How a run went, in words. */
export function messageOf({ status, result }: StoredRun): string {
  const { errorInfo } = objectOf(JSON.parse(result))
  const { executionMessage } = objectOf(errorInfo)
  return typeof executionMessage === "string" ? executionMessage : messages[status]
}

const messages: Record<ExecutionStatus, string> = {
  InProgress: "The flow run is in progress.",
  Successful: "The flow run was successful.",
  Error: "The flow run failed.",
  CancelStarted: "The flow run is being canceled.",
  Canceled: "The flow run was canceled.",
}
