import type { ConnectorType } from "@aws-sdk/client-appflow"
import { amplitude } from "./amplitude.ts"
import type { Connector } from "./Connector.ts"
import { customConnector } from "./customConnector.ts"
import { customerProfiles } from "./customerProfiles.ts"
import { datadog } from "./datadog.ts"
import { dynatrace } from "./dynatrace.ts"
import { eventBridge } from "./eventBridge.ts"
import { googleAnalytics } from "./googleAnalytics.ts"
import { honeycode } from "./honeycode.ts"
import { inforNexus } from "./inforNexus.ts"
import { lookoutMetrics } from "./lookoutMetrics.ts"
import { marketo } from "./marketo.ts"
import { pardot } from "./pardot.ts"
import { redshift } from "./redshift.ts"
import { s3 } from "./s3.ts"
import { salesforce } from "./salesforce.ts"
import { sapOData } from "./sapOData.ts"
import { serviceNow } from "./serviceNow.ts"
import { singular } from "./singular.ts"
import { slack } from "./slack.ts"
import { snowflake } from "./snowflake.ts"
import { trendmicro } from "./trendmicro.ts"
import { upsolver } from "./upsolver.ts"
import { veeva } from "./veeva.ts"
import { zendesk } from "./zendesk.ts"

/** Every connector there is, by its type. */
export const connectors: Record<ConnectorType, Connector> = {
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
  Trendmicro: trendmicro,
  Upsolver: upsolver,
  Veeva: veeva,
  Zendesk: zendesk,
}

export function isConnectorType(value: unknown): value is ConnectorType {
  return typeof value === "string" && Object.hasOwn(connectors, value)
}
