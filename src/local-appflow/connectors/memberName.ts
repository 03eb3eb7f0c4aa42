import type { ConnectorType } from "@aws-sdk/client-appflow"

/** The name a connector has as a member of an object: AppFlow spells three of them in another way than the type. */
export function memberNameOf(type: ConnectorType): string {
  switch (type) {
    case "Googleanalytics":
      return "GoogleAnalytics"
    case "Infornexus":
      return "InforNexus"
    case "Servicenow":
      return "ServiceNow"
    default:
      return type
  }
}
