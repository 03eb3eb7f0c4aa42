/** A flow as AppFlow would have stored it: the UpdateFlow members, and what the service noted. */
export interface SeedFlow {
  config: SeedConfig
  createdAt: string
  lastUpdatedAt: string
  schemaVersion: number
  tags: Record<string, string>
}

interface SeedConfig {
  flowName: string
  description: string
  sourceFlowConfig: object
  destinationFlowConfigList: object[]
  triggerConfig: { triggerType: string; triggerProperties: object }
  tasks: SeedTask[]
  metadataCatalogConfig?: object
}

export interface SeedTask {
  sourceFields: string[]
  connectorOperator?: Record<string, string>
  destinationField?: string
  taskType: string
  taskProperties: Record<string, string>
}
