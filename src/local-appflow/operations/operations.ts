import type { OperationName } from "../validateInput.ts"
import { createFlow } from "./createFlow.ts"
import { deleteFlow } from "./deleteFlow.ts"
import { describeFlow } from "./describeFlow.ts"
import { listFlows } from "./listFlows.ts"
import type { Operation } from "./operation.ts"
import { listTagsForResource, tagResource, untagResource } from "./tags.ts"
import { updateFlow } from "./updateFlow.ts"

/** The operations by the names AWS gives them, from which their addresses and the shapes of their requests follow. */
export const operations: Partial<Record<OperationName, Operation>> = {
  CreateFlow: createFlow,
  DeleteFlow: deleteFlow,
  DescribeFlow: describeFlow,
  ListFlows: listFlows,
  ListTagsForResource: listTagsForResource,
  TagResource: tagResource,
  UntagResource: untagResource,
  UpdateFlow: updateFlow,
}
