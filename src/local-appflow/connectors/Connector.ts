import type {
  AuthenticationConfig,
  ConnectorConfiguration,
  ConnectorMetadata,
  ConnectorRuntimeSetting,
  ConnectorType,
  DataTransferApi,
  Operators,
  ScheduleFrequencyType,
  SupportedDataTransferType,
  TriggerType,
  WriteOperationType,
} from "@aws-sdk/client-appflow"
import type { Level } from "../entities/entity.ts"

/** A connector: what AppFlow says it can do, and the objects behind it. */
export interface Connector {
  configuration: Configuration
  /** Whether flows reach it by a connector profile; the others they reach by their own rights. */
  takesProfile: boolean
  entities: Level
}

/** What AppFlow always says of a connector, and what it says of some. */
export type Configuration = Omit<ConnectorConfiguration, "registeredAt"> & {
  connectorType: ConnectorType
  connectorName: string
  connectorVersion: string
  /** Epoch seconds, as on the wire. */
  registeredAt?: number
}

interface Abilities {
  name: string
  /** What tells custom connectors apart. */
  label?: string
  description: string
  owner?: string
  version?: string
  asSource?: SourceAbilities
  asDestination?: { writes: WriteOperationType[] }
  apiVersions?: string[]
  authentication?: AuthenticationConfig
  metadata?: ConnectorMetadata
  runtimeSettings?: ConnectorRuntimeSetting[]
  privateLink?: "possible" | "needs an endpoint"
  takesProfile?: false
  entities: Level
}

interface SourceAbilities {
  destinations: ConnectorType[]
  frequencies: ScheduleFrequencyType[]
  operators: Operators[]
  triggers?: TriggerType[]
  transfers?: SupportedDataTransferType[]
  apis?: DataTransferApi[]
}

/** A connector from what tells it from others, in the words of DescribeConnector. */
export function connector(connectorType: ConnectorType, can: Abilities): Connector {
  const source = can.asSource
  return {
    configuration: {
      connectorType,
      connectorName: can.name,
      connectorDescription: can.description,
      connectorOwner: can.owner ?? "AWS",
      connectorVersion: can.version ?? "1.0",
      connectorModes: [source && "SOURCE", can.asDestination && "DESTINATION"].filter(
        (mode) => mode !== undefined,
      ),
      canUseAsSource: source !== undefined,
      canUseAsDestination: can.asDestination !== undefined,
      supportedDestinationConnectors: source?.destinations ?? [],
      supportedSchedulingFrequencies: source?.frequencies ?? [],
      supportedTriggerTypes: source === undefined ? [] : (source.triggers ?? ["OnDemand", "Scheduled"]),
      supportedOperators: source?.operators ?? [],
      supportedWriteOperations: can.asDestination?.writes ?? [],
      supportedDataTransferTypes: source?.transfers ?? ["RECORD"],
      isPrivateLinkEnabled: can.privateLink !== undefined,
      isPrivateLinkEndpointUrlRequired: can.privateLink === "needs an endpoint",
      ...(can.label !== undefined && { connectorLabel: can.label }),
      ...(source?.apis && { supportedDataTransferApis: source.apis }),
      ...(can.apiVersions && { supportedApiVersions: can.apiVersions }),
      ...(can.authentication && { authenticationConfig: can.authentication }),
      ...(can.metadata && { connectorMetadata: can.metadata }),
      ...(can.runtimeSettings && { connectorRuntimeSettings: can.runtimeSettings }),
    },
    takesProfile: can.takesProfile ?? true,
    entities: can.entities,
  }
}

/** What the lists of connectors say of one. */
export function detailOf(configuration: Configuration) {
  const { connectorDescription, connectorName, connectorOwner, connectorVersion, connectorType } =
    configuration
  const { connectorLabel, registeredAt, registeredBy, connectorProvisioningType } = configuration
  const { connectorModes, supportedDataTransferTypes } = configuration
  return {
    connectorDescription,
    connectorName,
    connectorOwner,
    connectorVersion,
    applicationType: connectorLabel ?? connectorType,
    connectorType,
    connectorLabel,
    registeredAt,
    registeredBy,
    connectorProvisioningType,
    connectorModes,
    supportedDataTransferTypes,
  }
}
