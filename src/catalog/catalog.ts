import type { ConnectorType, TaskType } from "@aws-sdk/client-appflow"
import type { Connector, DestinationSide, SourceSide } from "./connector.ts"
import { amplitude } from "./connectors/amplitude.ts"
import { customConnector } from "./connectors/customConnector.ts"
import { customerProfiles } from "./connectors/customerProfiles.ts"
import { datadog } from "./connectors/datadog.ts"
import { dynatrace } from "./connectors/dynatrace.ts"
import { eventBridge } from "./connectors/eventBridge.ts"
import { googleAnalytics } from "./connectors/googleAnalytics.ts"
import { honeycode } from "./connectors/honeycode.ts"
import { inforNexus } from "./connectors/inforNexus.ts"
import { lookoutMetrics } from "./connectors/lookoutMetrics.ts"
import { marketo } from "./connectors/marketo.ts"
import { pardot } from "./connectors/pardot.ts"
import { redshift } from "./connectors/redshift.ts"
import { s3 } from "./connectors/s3.ts"
import { salesforce } from "./connectors/salesforce.ts"
import { sapOData } from "./connectors/sapOData.ts"
import { serviceNow } from "./connectors/serviceNow.ts"
import { singular } from "./connectors/singular.ts"
import { slack } from "./connectors/slack.ts"
import { snowflake } from "./connectors/snowflake.ts"
import { trendMicro } from "./connectors/trendMicro.ts"
import { upsolver } from "./connectors/upsolver.ts"
import { veeva } from "./connectors/veeva.ts"
import { zendesk } from "./connectors/zendesk.ts"
import type { TaskKind } from "./task.ts"
import { arithmetic } from "./tasks/arithmetic.ts"
import { filter } from "./tasks/filter.ts"
import { map } from "./tasks/map.ts"
import { mapAll } from "./tasks/mapAll.ts"
import { mask } from "./tasks/mask.ts"
import { merge } from "./tasks/merge.ts"
import { partition } from "./tasks/partition.ts"
import { passthrough } from "./tasks/passthrough.ts"
import { truncate } from "./tasks/truncate.ts"
import { validate } from "./tasks/validate.ts"

/** Every connector under its `connectorType`. */
export const connectors = {
  Amplitude: amplitude,
  CustomConnector: customConnector,
  CustomerProfiles: customerProfiles,
  Datadog: datadog,
  Dynatrace: dynatrace,
  EventBridge: eventBridge,
  Googleanalytics: googleAnalytics,
  Honeycode: honeycode,
  Infornexus: inforNexus,
  LookoutMetrics: lookoutMetrics,
  Marketo: marketo,
  Pardot: pardot,
  Redshift: redshift,
  S3: s3,
  SAPOData: sapOData,
  Salesforce: salesforce,
  Servicenow: serviceNow,
  Singular: singular,
  Slack: slack,
  Snowflake: snowflake,
  Trendmicro: trendMicro,
  Upsolver: upsolver,
  Veeva: veeva,
  Zendesk: zendesk,
} satisfies Record<ConnectorType, Connector>

/** Every kind of task under its `taskType`, in the order of the lanes. */
export const taskKinds = {
  Filter: filter,
  Validate: validate,
  Merge: merge,
  Arithmetic: arithmetic,
  Mask: mask,
  Truncate: truncate,
  Map: map,
  Map_all: mapAll,
  Passthrough: passthrough,
  Partition: partition,
} satisfies Record<TaskType, TaskKind>

const connectorList: readonly Connector[] = Object.values(connectors)

/** Everything a flow can read from, in the order people look for it: by name, what has ended last. */
export const sources = connectorList.filter(hasSource).sort(byName)

/** Everything a flow can write to, in the same order. */
export const destinations = connectorList.filter(hasDestination).sort(byName)

const bySourceKey = new Map(sources.map((connector) => [connector.source.key as string, connector]))
const byDestinationKey = new Map(
  destinations.map((connector) => [connector.destination.key as string, connector]),
)

/** The connector with this `connectorType`; nothing for a type this catalogue does not know. */
export function connectorOf(type: unknown): Connector | undefined {
  return own<Connector>(connectors, type)
}

/** The kind of task with this `taskType`; nothing for a type this catalogue does not know. */
export function taskKindOf(type: unknown): TaskKind | undefined {
  return own<TaskKind>(taskKinds, type)
}

/** The connector under this key of `sourceConnectorProperties` or `connectorOperator`. */
export function connectorBySourceKey(key: string) {
  return bySourceKey.get(key)
}

/** The connector under this key of `destinationConnectorProperties`. */
export function connectorByDestinationKey(key: string) {
  return byDestinationKey.get(key)
}

/** The operators a task of this kind may carry with this source; without a source, all of the kind's. */
export function operatorsFor(kind: TaskKind, side: SourceSide | undefined): string[] {
  return kind.operators.filter((operator) => side === undefined || side.operators.includes(operator))
}

function own<Value>(record: Readonly<Record<string, Value>>, key: unknown): Value | undefined {
  return typeof key === "string" && Object.hasOwn(record, key) ? record[key] : undefined
}

function hasSource(connector: Connector): connector is Connector<SourceSide> {
  return connector.source !== undefined
}

function hasDestination(
  connector: Connector,
): connector is Connector<SourceSide | undefined, DestinationSide> {
  return connector.destination !== undefined
}

function byName(one: Connector, other: Connector): number {
  const ended = Number(one.retired !== undefined) - Number(other.retired !== undefined)
  return ended || one.name.localeCompare(other.name, "en")
}
