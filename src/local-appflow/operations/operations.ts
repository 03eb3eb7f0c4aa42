import type { OperationName } from "../validateInput.ts"
import { cancelFlowExecutions } from "./cancelFlowExecutions.ts"
import { createConnectorProfile } from "./createConnectorProfile.ts"
import { createFlow } from "./createFlow.ts"
import { deleteConnectorProfile } from "./deleteConnectorProfile.ts"
import { deleteFlow } from "./deleteFlow.ts"
import { describeConnector } from "./describeConnector.ts"
import { describeConnectorEntity } from "./describeConnectorEntity.ts"
import { describeConnectorProfiles } from "./describeConnectorProfiles.ts"
import { describeConnectors } from "./describeConnectors.ts"
import { describeFlow } from "./describeFlow.ts"
import { describeFlowExecutionRecords } from "./describeFlowExecutionRecords.ts"
import { listConnectorEntities } from "./listConnectorEntities.ts"
import { listConnectors } from "./listConnectors.ts"
import { listFlows } from "./listFlows.ts"
import type { Operation } from "./operation.ts"
import { registerConnector } from "./registerConnector.ts"
import { resetConnectorMetadataCache } from "./resetConnectorMetadataCache.ts"
import { startFlow } from "./startFlow.ts"
import { stopFlow } from "./stopFlow.ts"
import { listTagsForResource, tagResource, untagResource } from "./tags.ts"
import { unregisterConnector } from "./unregisterConnector.ts"
import { updateConnectorProfile } from "./updateConnectorProfile.ts"
import { updateConnectorRegistration } from "./updateConnectorRegistration.ts"
import { updateFlow } from "./updateFlow.ts"

/** The operations by the names AWS gives them, from which their addresses and the shapes of their requests follow. */
export const operations: Partial<Record<OperationName, Operation>> = {
  CancelFlowExecutions: cancelFlowExecutions,
  CreateConnectorProfile: createConnectorProfile,
  CreateFlow: createFlow,
  DeleteConnectorProfile: deleteConnectorProfile,
  DeleteFlow: deleteFlow,
  DescribeConnector: describeConnector,
  DescribeConnectorEntity: describeConnectorEntity,
  DescribeConnectorProfiles: describeConnectorProfiles,
  DescribeConnectors: describeConnectors,
  DescribeFlow: describeFlow,
  DescribeFlowExecutionRecords: describeFlowExecutionRecords,
  ListConnectorEntities: listConnectorEntities,
  ListConnectors: listConnectors,
  ListFlows: listFlows,
  ListTagsForResource: listTagsForResource,
  RegisterConnector: registerConnector,
  ResetConnectorMetadataCache: resetConnectorMetadataCache,
  StartFlow: startFlow,
  StopFlow: stopFlow,
  TagResource: tagResource,
  UnregisterConnector: unregisterConnector,
  UntagResource: untagResource,
  UpdateConnectorProfile: updateConnectorProfile,
  UpdateConnectorRegistration: updateConnectorRegistration,
  UpdateFlow: updateFlow,
}
