import type {
  ConnectorOperator,
  ConnectorType,
  DestinationConnectorProperties,
  SourceConnectorProperties,
} from "@aws-sdk/client-appflow"
import type { GroupField, Members } from "./field.ts"

/** The three spellings of one connector differ; this is the one in `sourceConnectorProperties` and `connectorOperator`. */
export type SourceKey = keyof SourceConnectorProperties & keyof ConnectorOperator

/** The spelling in `destinationConnectorProperties`. */
export type DestinationKey = keyof DestinationConnectorProperties

/** What AppFlow reads from a connector. */
export interface SourceSide {
  key: SourceKey
  /** The operators the connector's tasks may use. */
  operators: readonly string[]
  fields: GroupField
}

/** What AppFlow writes to a connector. */
export interface DestinationSide {
  key: DestinationKey
  fields: GroupField
}

/** One application or store that flows read from or write to. */
export interface Connector {
  type: ConnectorType
  /** The name people know, such as "Infor Nexus". */
  name: string
  /** One sentence: what it is. */
  about: string
  /** Lettermark on the connector's tile; `colour` is a brand-like background that carries white text. */
  mark: { letters: string; colour: string }
  /** Whether the connector needs a connector profile, AppFlow's stored connection. */
  profile: "required" | "none"
  /** A sentence about a service that has ended. */
  retired?: string
  source?: SourceSide
  destination?: DestinationSide
}

/** `operators` is the connector's own enum from the SDK. */
export function source<Key extends SourceKey>(
  key: Key,
  operators: { readonly [Name in NonNullable<ConnectorOperator[Key]>]: Name },
  members: Members<NonNullable<SourceConnectorProperties[Key]>>,
): SourceSide {
  return { key, operators: Object.values<string>(operators), fields: side(members) }
}

export function destination<Key extends DestinationKey>(
  key: Key,
  members: Members<NonNullable<DestinationConnectorProperties[Key]>>,
): DestinationSide {
  return { key, fields: side(members) }
}

function side(members: object): GroupField {
  return {
    kind: "group",
    label: "Settings",
    help: "What AppFlow needs to know about this connector.",
    required: false,
    members: members as GroupField["members"],
  }
}

/** A connector is declared once, under the name its file has. */
export function connector(type: ConnectorType, rest: Omit<Connector, "type">): Connector {
  return { type, ...rest }
}
