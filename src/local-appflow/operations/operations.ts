import type { OperationName } from "../validateInput.ts"
import { describeFlow } from "./describeFlow.ts"
import { listFlows } from "./listFlows.ts"
import type { Operation } from "./operation.ts"
import { updateFlow } from "./updateFlow.ts"

/** The operations by the names AWS gives them, from which their addresses and the shapes of their requests follow. */
export const operations: Partial<Record<OperationName, Operation>> = {
  DescribeFlow: describeFlow,
  ListFlows: listFlows,
  UpdateFlow: updateFlow,
}
