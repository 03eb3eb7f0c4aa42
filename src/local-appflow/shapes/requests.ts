import {
  arn,
  clientToken,
  connectorLabel,
  connectorProfileName,
  connectorType,
  description,
  entitiesPath,
  flowDescription,
  flowName,
  kmsArn,
  tagKey,
  tagMap,
} from "./common.ts"
import { destinationFlowConfigList, metadataCatalogConfig, tasks, triggerConfig } from "./flow.ts"
import { connectorProfileConfig } from "./profile.ts"
import { choice, flag, integer, list, required, structure, word } from "./shape.ts"
import { sourceFlowConfig } from "./source.ts"

const connectionMode = choice("Public", "Private")

const connectorProvisioningConfig = structure({ lambda: structure({ lambdaArn: required(arn) }) })

export const requests = {
  CancelFlowExecutions: structure({
    flowName: required(flowName),
    executionIds: list(word({ max: 256 }), { max: 100 }),
  }),
  CreateConnectorProfile: structure({
    connectorProfileName: required(connectorProfileName),
    kmsArn,
    connectorType: required(connectorType),
    connectorLabel,
    connectionMode: required(connectionMode),
    connectorProfileConfig: required(connectorProfileConfig),
    clientToken,
  }),
  CreateFlow: structure({
    flowName: required(flowName),
    description: flowDescription,
    kmsArn,
    triggerConfig: required(triggerConfig),
    sourceFlowConfig: required(sourceFlowConfig),
    destinationFlowConfigList: required(destinationFlowConfigList),
    tasks: required(tasks),
    tags: tagMap,
    metadataCatalogConfig,
    clientToken,
  }),
  DeleteConnectorProfile: structure({
    connectorProfileName: required(connectorProfileName),
    forceDelete: flag,
  }),
  DeleteFlow: structure({ flowName: required(flowName), forceDelete: flag }),
  DescribeConnector: structure({ connectorType: required(connectorType), connectorLabel }),
  DescribeConnectorEntity: structure({
    connectorEntityName: required(word({ max: 1024 })),
    connectorType,
    connectorProfileName,
    apiVersion: word({ max: 256 }),
  }),
  DescribeConnectorProfiles: structure({
    connectorProfileNames: list(connectorProfileName, { max: 100 }),
    connectorType,
    connectorLabel,
    maxResults: integer({ min: 1, max: 100 }),
    nextToken: word({ max: 2048 }),
  }),
  DescribeConnectors: structure({
    connectorTypes: list(connectorType, { max: 100 }),
    maxResults: integer({ min: 1, max: 100 }),
    nextToken: word({ max: 2048 }),
  }),
  DescribeFlow: structure({ flowName: required(flowName) }),
  DescribeFlowExecutionRecords: structure({
    flowName: required(flowName),
    maxResults: integer({ min: 1, max: 100 }),
    nextToken: word({ max: 2048 }),
  }),
  ListConnectorEntities: structure({
    connectorProfileName,
    connectorType,
    entitiesPath,
    apiVersion: word({ max: 256 }),
    maxResults: integer({ min: 1, max: 10000 }),
    nextToken: word({ max: 2048 }),
  }),
  ListConnectors: structure({ maxResults: integer({ min: 1, max: 100 }), nextToken: word({ max: 2048 }) }),
  ListFlows: structure({ maxResults: integer({ min: 1, max: 100 }), nextToken: word({ max: 2048 }) }),
  ListTagsForResource: structure({ resourceArn: required(arn) }),
  RegisterConnector: structure({
    connectorLabel,
    description,
    connectorProvisioningType: choice("LAMBDA"),
    connectorProvisioningConfig,
    clientToken,
  }),
  ResetConnectorMetadataCache: structure({
    connectorProfileName,
    connectorType,
    connectorEntityName: word({ max: 1024 }),
    entitiesPath,
    apiVersion: word({ max: 256 }),
  }),
  StartFlow: structure({ flowName: required(flowName), clientToken }),
  StopFlow: structure({ flowName: required(flowName) }),
  TagResource: structure({ resourceArn: required(arn), tags: required(tagMap) }),
  UnregisterConnector: structure({ connectorLabel: required(connectorLabel), forceDelete: flag }),
  UntagResource: structure({ resourceArn: required(arn), tagKeys: required(list(tagKey, { max: 50 })) }),
  UpdateConnectorProfile: structure({
    connectorProfileName: required(connectorProfileName),
    connectionMode: required(connectionMode),
    connectorProfileConfig: required(connectorProfileConfig),
    clientToken,
  }),
  UpdateConnectorRegistration: structure({
    connectorLabel: required(connectorLabel),
    description,
    connectorProvisioningConfig,
    clientToken,
  }),
  UpdateFlow: structure({
    flowName: required(flowName),
    description: flowDescription,
    triggerConfig: required(triggerConfig),
    sourceFlowConfig: required(sourceFlowConfig),
    destinationFlowConfigList: required(destinationFlowConfigList),
    tasks: required(tasks),
    metadataCatalogConfig,
    clientToken,
  }),
}
