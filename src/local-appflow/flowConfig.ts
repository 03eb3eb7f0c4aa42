import { memberTexts, objectText } from "./json.ts"

/** The members that AppFlow gives a flow itself, or takes only once: the same names in a request are not configuration. */
const serviceMembers = new Set([
  "clientToken",
  "flowArn",
  "kmsArn",
  "flowStatus",
  "flowStatusMessage",
  "lastRunExecutionDetails",
  "lastRunMetadataCatalogDetails",
  "createdAt",
  "createdBy",
  "lastUpdatedAt",
  "lastUpdatedBy",
  "tags",
  "schemaVersion",
])

/** The configuration in the text of a request, as it was written, without white space. */
export function configOf(text: string): string {
  return objectText([...memberTexts(text)].filter(([name]) => !serviceMembers.has(name)))
}
