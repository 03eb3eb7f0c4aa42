import {
  type AppflowClient,
  CancelFlowExecutionsCommand,
  DescribeFlowExecutionRecordsCommand,
  type ExecutionRecord,
  StartFlowCommand,
  StopFlowCommand,
} from "@aws-sdk/client-appflow"
import type { Cancelled, Run, RunPage, Started } from "./contract.ts"

const runsOfAPage = 50

export async function listRuns(
  appflow: AppflowClient,
  flowName: string,
  after: string | undefined,
): Promise<RunPage> {
  const page = await appflow.send(
    new DescribeFlowExecutionRecordsCommand({ flowName, maxResults: runsOfAPage, nextToken: after }),
  )
  return { runs: (page.flowExecutions ?? []).map(runOf), older: page.nextToken ?? null }
}

/** Runs a flow on demand, or activates one that runs by itself. The token makes twice the same as once. */
export async function startFlow(
  appflow: AppflowClient,
  flowName: string,
  clientToken: string,
): Promise<Started> {
  const { flowStatus, executionId } = await appflow.send(new StartFlowCommand({ flowName, clientToken }))
  return { flowStatus: flowStatus ?? null, executionId: executionId ?? null }
}

/** Deactivates a flow that runs by itself. */
export async function stopFlow(appflow: AppflowClient, flowName: string): Promise<Started> {
  const { flowStatus } = await appflow.send(new StopFlowCommand({ flowName }))
  return { flowStatus: flowStatus ?? null, executionId: null }
}

export async function cancelRun(
  appflow: AppflowClient,
  flowName: string,
  executionId: string,
): Promise<Cancelled> {
  const { invalidExecutions = [] } = await appflow.send(
    new CancelFlowExecutionsCommand({ flowName, executionIds: [executionId] }),
  )
  return { isCancelling: !invalidExecutions.includes(executionId) }
}

function runOf(record: ExecutionRecord): Run {
  const { recordsProcessed, bytesWritten, errorInfo } = record.executionResult ?? {}
  return {
    executionId: record.executionId ?? "",
    status: record.executionStatus ?? null,
    startedAt: secondsOf(record.startedAt),
    lastUpdatedAt: secondsOf(record.lastUpdatedAt),
    records: recordsProcessed ?? null,
    bytesWritten: bytesWritten ?? null,
    refused: errorInfo?.putFailuresCount ?? null,
    message: errorInfo?.executionMessage ?? null,
  }
}

function secondsOf(date: Date | undefined): number | null {
  return date === undefined ? null : date.getTime() / 1000
}
