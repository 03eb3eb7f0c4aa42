import type {
  ConnectorOperator,
  ConnectorType,
  DestinationConnectorProperties,
  SourceConnectorProperties,
  WriteOperationType,
} from "@aws-sdk/client-appflow"
import { group } from "./build.ts"
import type { ChoiceField, Form, GroupField, Members } from "./field.ts"
import { operatorChoice } from "./operators.ts"
import type { Reach } from "./reach.ts"

/** The three spellings of one connector differ; this is the one in `sourceConnectorProperties` and `connectorOperator`. */
export type SourceKey = keyof SourceConnectorProperties & keyof ConnectorOperator

/** The spelling in `destinationConnectorProperties`. */
export type DestinationKey = keyof DestinationConnectorProperties

type SourceProperties<Key extends SourceKey> = NonNullable<SourceConnectorProperties[Key]>
type DestinationProperties<Key extends DestinationKey> = NonNullable<DestinationConnectorProperties[Key]>
type OperatorOf<Key extends SourceKey> = NonNullable<ConnectorOperator[Key]>
type EnumOf<Key extends SourceKey> = { readonly [Name in OperatorOf<Key>]: Name }
type Optional = { required: false }

/** What is known about reading from a connector beyond AWS's service model. */
interface SourceFacts {
  /** Where its data can go. Without it nothing is known. */
  reaches?: Reach
  /** The fewest minutes between two scheduled runs. */
  shortestInterval?: number
  /** What the objects are called that announce changes, for a source that can start a flow by an event. */
  events?: Form
  /** A sentence where an incremental schedule needs to be told the timestamp field. */
  timestampField?: string
  /** How many fields of a category a flow may read; a field says its category after a bar, as in `ga:users|METRIC`. */
  fieldLimits?: readonly FieldLimit[]
}

interface FieldLimit {
  category: string
  /** Several of them, in people's words. */
  name: string
  most: number
}

/** What is known about writing to a connector beyond AWS's service model. */
interface DestinationFacts {
  /** The write operations that AWS describes for it; without it all of them. */
  operations?: readonly WriteOperationType[]
  /** Whether it is meant for flows that an event starts. */
  eventsOnly?: true
  /** Whether it receives files in folders. */
  writesFiles?: true
  /** Whether AWS describes that records are passed on to it as they are. */
  takesWholeRecords?: true
}

/** What AppFlow reads from a connector. */
export interface SourceSide<Fields = GroupField, Operator = ChoiceField> extends SourceFacts {
  key: SourceKey
  /** The operators the connector's tasks may use. */
  operators: readonly string[]
  /** The same operators as the field under the connector's key in `connectorOperator`. */
  operator: Operator & Optional
  fields: Fields & Optional
}

/** What AppFlow writes to a connector. */
export interface DestinationSide<Fields = GroupField> extends DestinationFacts {
  key: DestinationKey
  fields: Fields & Optional
}

/** One application or store that flows read from or write to. */
export interface Connector<Source = SourceSide | undefined, Destination = DestinationSide | undefined> {
  type: ConnectorType
  /** The name people know, such as "Infor Nexus". */
  name: string
  /** One sentence: what it is. */
  about: string
  /** Lettermark on the connector's tile; `colour` is a brand-like background that carries white text. */
  mark: { letters: string; colour: string }
  /** Whether the connector needs a connector profile, AppFlow's stored connection. */
  profile: "required" | "none"
  /** Whether AppFlow has to be told which version of the connector's interface to use. */
  apiVersion?: "required"
  /** A sentence about a service that has ended. */
  retired?: string
  source: Source
  destination: Destination
}

/** `operators` is the connector's own enum from the SDK. */
export function source<Key extends SourceKey, Enum extends EnumOf<Key>>(
  key: Key,
  operators: Enum & { readonly [Surplus in Exclude<keyof Enum, OperatorOf<Key>>]: never },
  members: Members<SourceProperties<Key>>,
  facts: SourceFacts = {},
): SourceSide<GroupField<SourceProperties<Key>>, ChoiceField<OperatorOf<Key>>> {
  const operator = operatorChoice<OperatorOf<Key>>(operators)
  return {
    ...facts,
    key,
    operators: operator.options.map((option) => option.value),
    operator,
    fields: group<SourceProperties<Key>>("Source settings", members, {
      help: "What AppFlow needs to know to read from this connector.",
    }),
  }
}

export function destination<Key extends DestinationKey>(
  key: Key,
  members: Members<DestinationProperties<Key>>,
  facts: DestinationFacts = {},
): DestinationSide<GroupField<DestinationProperties<Key>>> {
  return {
    ...facts,
    key,
    fields: group<DestinationProperties<Key>>("Destination settings", members, {
      help: "What AppFlow needs to know to write to this connector.",
    }),
  }
}

interface Declared<Source, Destination> extends Omit<Connector, "type" | "source" | "destination"> {
  source?: Source
  destination?: Destination
}

/** A connector is declared once, under the name its file has. */
export function connector<
  Source extends SourceSide | undefined = undefined,
  Destination extends DestinationSide | undefined = undefined,
>(type: ConnectorType, declared: Declared<Source, Destination>): Connector<Source, Destination> {
  const { source, destination, ...rest } = declared
  return {
    type,
    ...rest,
    source: named(source as Source, declared.name),
    destination: named(destination as Destination, declared.name),
  }
}

function named<Side extends { fields: GroupField } | undefined>(side: Side, name: string): Side {
  return side && { ...side, fields: { ...side.fields, label: `${name} settings` } }
}
