import {
  type AppflowClient,
  CancelFlowExecutionsCommand,
  DescribeFlowExecutionRecordsCommand,
  type ExecutionRecord,
  StartFlowCommand,
  StopFlowCommand,
} from "@aws-sdk/client-appflow"
import { type Acted, acted } from "../acted.ts"
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
export function startFlow(
  appflow: AppflowClient,
  flowName: string,
  clientToken: string,
): Promise<Acted<Started>> {
  return acted(
    appflow.send(new StartFlowCommand({ flowName, clientToken })),
    ({ flowStatus = null, executionId = null }) => ({ flowStatus, executionId }),
  )
}

/** Deactivates a flow that runs by itself. */
export function stopFlow(appflow: AppflowClient, flowName: string): Promise<Acted<Started>> {
  return acted(appflow.send(new StopFlowCommand({ flowName })), ({ flowStatus = null }) => ({
    flowStatus,
    executionId: null,
  }))
}

/** Cancels a run; where it is over, that is needless. */
export async function cancelRun(
  appflow: AppflowClient,
  flowName: string,
  executionId: string,
): Promise<Acted<Cancelled>> {
  const act = await acted(
    appflow.send(new CancelFlowExecutionsCommand({ flowName, executionIds: [executionId] })),
    ({ invalidExecutions = [] }) => ({ isCancelling: !invalidExecutions.includes(executionId) }),
  )
  return "answer" in act && !act.answer.isCancelling ? { ...act, outcome: "already" } : act
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
