import type { ConnectorType } from "@aws-sdk/client-appflow"
import { isConnectorType } from "../connectors/connectors.ts"
import type { JsonObject } from "../json.ts"

/** A text member that the model requires, so that it is there. */
export function textIn(input: JsonObject, member: string): string {
  const text = optionalTextIn(input, member)
  if (text === undefined) throw new Error(`The member ${member} was let through without a text.`)
  return text
}

/** A text member that may be missing. */
export function optionalTextIn(input: JsonObject, member: string): string | undefined {
  const value = input[member]
  return typeof value === "string" ? value : undefined
}

/** The texts of a list, or none. */
export function textsIn(input: JsonObject, member: string): string[] {
  const value = input[member]
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : []
}

/** A connector type that the model requires, so that it is there. */
export function connectorTypeIn(input: JsonObject): ConnectorType {
  const type = optionalConnectorTypeIn(input)
  if (type === undefined)
    throw new Error("The member connectorType was let through without a connector type.")
  return type
}

/** A connector type that may be missing. */
export function optionalConnectorTypeIn({ connectorType }: JsonObject): ConnectorType | undefined {
  return isConnectorType(connectorType) ? connectorType : undefined
}
