import type { OperationName } from "#local-appflow/validateInput.ts"

interface Refusal {
  operation: OperationName
  input: Record<string, unknown>
  type: string
  status: number
  message: string
}

const flowName = "nobody"
const zendesk = { connectorProfileProperties: { Zendesk: { instanceUrl: "https://a.zendesk.example.com" } } }
const profile = {
  connectorProfileName: "zendesk-support",
  connectorType: "Zendesk",
  connectionMode: "Public",
  connectorProfileConfig: {
    ...zendesk,
    connectorProfileCredentials: { Zendesk: { clientId: "id", clientSecret: "secret" } },
  },
}

/** Requests that a service with its seeds and no room for another connector profile refuses, each for its reason. */
export const refusals: Refusal[] = [
  {
    operation: "DescribeFlow",
    input: { flowName: "no name" },
    type: "ValidationException",
    status: 400,
    message:
      "1 validation error detected: Value 'no name' at 'flowName' failed to satisfy constraint: " +
      "Member must satisfy regular expression pattern: [a-zA-Z0-9][\\w!@#.-]+",
  },
  {
    operation: "StopFlow",
    input: { flowName: "testMarketo" },
    type: "UnsupportedOperationException",
    status: 400,
    message: "Flow with name: testMarketo runs on demand and cannot be deactivated.",
  },
  {
    operation: "CreateConnectorProfile",
    input: { ...profile, connectorProfileName: "bare", connectorProfileConfig: zendesk },
    type: "ConnectorAuthenticationException",
    status: 401,
    message: "The connector profile has no credentials for Zendesk: give them as Zendesk.",
  },
  {
    operation: "CreateConnectorProfile",
    input: { ...profile, connectorProfileName: "too-many" },
    type: "ServiceQuotaExceededException",
    status: 402,
    message: "There can be no more than 23 connector profiles.",
  },
  {
    operation: "StartFlow",
    input: { flowName },
    type: "ResourceNotFoundException",
    status: 404,
    message: "Flow with name: nobody does not exist.",
  },
  {
    operation: "CreateConnectorProfile",
    input: profile,
    type: "ConflictException",
    status: 409,
    message: "Connector profile with name: zendesk-support already exists.",
  },
]
