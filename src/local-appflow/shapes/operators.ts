import { choice, structure } from "./shape.ts"

const comparing = [
  "LESS_THAN",
  "GREATER_THAN",
  "LESS_THAN_OR_EQUAL_TO",
  "GREATER_THAN_OR_EQUAL_TO",
  "EQUAL_TO",
  "NOT_EQUAL_TO",
]

const computing = [
  "ADDITION",
  "MULTIPLICATION",
  "DIVISION",
  "SUBTRACTION",
  "MASK_ALL",
  "MASK_FIRST_N",
  "MASK_LAST_N",
  "VALIDATE_NON_NULL",
  "VALIDATE_NON_ZERO",
  "VALIDATE_NON_NEGATIVE",
  "VALIDATE_NUMERIC",
  "NO_OP",
]

const all = choice("PROJECTION", "CONTAINS", "BETWEEN", ...comparing, ...computing)
const exact = choice("PROJECTION", "EQUAL_TO", ...computing)
const exactOrBetween = choice("PROJECTION", "BETWEEN", "EQUAL_TO", ...computing)

/** What each source connector can do, under the name the operator has in a task. */
export const connectorOperator = structure({
  Amplitude: choice("BETWEEN"),
  Datadog: exactOrBetween,
  Dynatrace: exactOrBetween,
  GoogleAnalytics: choice("PROJECTION", "BETWEEN"),
  InforNexus: exactOrBetween,
  Marketo: choice("PROJECTION", "LESS_THAN", "GREATER_THAN", "BETWEEN", ...computing),
  S3: choice("PROJECTION", "BETWEEN", ...comparing, ...computing),
  Salesforce: all,
  ServiceNow: all,
  Singular: exact,
  Slack: choice("PROJECTION", "BETWEEN", ...comparing.slice(0, 5), ...computing),
  Trendmicro: exact,
  Veeva: all,
  Zendesk: choice("PROJECTION", "GREATER_THAN", ...computing),
  SAPOData: all,
  CustomConnector: all,
  Pardot: exact,
})
