import {
  AppflowClient,
  CancelFlowExecutionsCommand,
  ConflictException,
  ConnectorAuthenticationException,
  type ConnectorDetail,
  type ConnectorProfile,
  CreateConnectorProfileCommand,
  DeleteConnectorProfileCommand,
  DescribeConnectorCommand,
  DescribeConnectorEntityCommand,
  DescribeFlowCommand,
  type ExecutionRecord,
  ListConnectorEntitiesCommand,
  paginateDescribeConnectorProfiles,
  paginateDescribeConnectors,
  paginateDescribeFlowExecutionRecords,
  paginateListConnectors,
  RegisterConnectorCommand,
  ResetConnectorMetadataCacheCommand,
  ResourceNotFoundException,
  ServiceQuotaExceededException,
  StartFlowCommand,
  StopFlowCommand,
  UnregisterConnectorCommand,
  UnsupportedOperationException,
  UpdateConnectorProfileCommand,
  UpdateConnectorRegistrationCommand,
} from "@aws-sdk/client-appflow"
import { describe, expect } from "vitest"
import { listen } from "./listen.ts"
import { test as base } from "./runs/fixture.ts"

const test = base.extend<{ client: AppflowClient }>({
  client: async ({ app }, use) => {
    const { url, close } = await listen(app.fetch, { host: "127.0.0.1", port: 0 })
    const credentials = { accessKeyId: "local", secretAccessKey: "local" }
    const client = new AppflowClient({ endpoint: url, region: "us-east-1", credentials, maxAttempts: 1 })
    await use(client)
    client.destroy()
    await close()
  },
})

async function all<Page, Item>(pages: AsyncIterable<Page>, itemsOf: (page: Page) => Item[] | undefined) {
  const items: Item[] = []
  for await (const page of pages) items.push(...(itemsOf(page) ?? []))
  return items
}

const flow = { flowName: "testMarketo" }
const profile = {
  connectorProfileName: "slack-second",
  connectionMode: "Public",
  connectorProfileConfig: {
    connectorProfileProperties: { Slack: { instanceUrl: "https://second.slack.example.com" } },
    connectorProfileCredentials: { Slack: { clientId: "id", clientSecret: "secret" } },
  },
} as const

describe("the official client", () => {
  test("pages through connectors and learns what they can do", async ({ client }) => {
    const pages = paginateDescribeConnectors({ client, pageSize: 10 }, {})
    const details: ConnectorDetail[] = await all(pages, ({ connectors }) => connectors)
    expect(details.length).toBe(28)
    expect(details.at(-1)?.registeredAt).toStrictEqual(new Date("2026-08-20T14:30:00Z"))
    const named = { connectorType: "CustomConnector", connectorLabel: "GitHub" } as const
    const { connectorConfiguration } = await client.send(new DescribeConnectorCommand(named))
    expect(connectorConfiguration?.supportedDataTransferApis).toStrictEqual([{ Name: "REST", Type: "SYNC" }])
  })

  test("registers, updates and unregisters a connector", async ({ client }) => {
    const connectorProvisioningConfig = {
      lambda: { lambdaArn: "arn:aws:lambda:us-east-1:000000000000:function:a" },
    }
    const named = { connectorLabel: "Another" }
    const request = { ...named, connectorProvisioningType: "LAMBDA", connectorProvisioningConfig } as const
    const { connectorArn } = await client.send(new RegisterConnectorCommand(request))
    expect(connectorArn).toBe("arn:aws:appflow:us-east-1:000000000000:connector/Another")
    await expect(client.send(new RegisterConnectorCommand(request))).rejects.toThrow(ConflictException)
    await client.send(new UpdateConnectorRegistrationCommand({ ...named, description: "New." }))
    const pages = paginateListConnectors({ client, pageSize: 1 }, {})
    const labels = (await all(pages, ({ connectors }) => connectors)).map(
      ({ connectorLabel }) => connectorLabel,
    )
    expect(labels).toStrictEqual(["Another", "JDBCsmall", "MeterReadings"])
    await client.send(new UnregisterConnectorCommand(named))
    await expect(client.send(new UnregisterConnectorCommand(named))).rejects.toThrow(
      ResourceNotFoundException,
    )
  })

  test("makes, changes, finds and deletes a connector profile", async ({ client, quotas }) => {
    const request = { ...profile, connectorType: "Slack" } as const
    await client.send(new CreateConnectorProfileCommand(request))
    await client.send(new UpdateConnectorProfileCommand(profile))
    const pages = paginateDescribeConnectorProfiles({ client, pageSize: 10 }, { connectorType: "Slack" })
    const found: ConnectorProfile[] = await all(
      pages,
      ({ connectorProfileDetails }) => connectorProfileDetails,
    )
    expect(found.map(({ connectorProfileName }) => connectorProfileName)).toStrictEqual([
      "slack-second",
      "slack-workspace",
    ])
    expect(found[0]?.connectorProfileProperties).toStrictEqual(
      profile.connectorProfileConfig.connectorProfileProperties,
    )
    expect(found[0]?.createdAt).toBeInstanceOf(Date)

    quotas.connectorProfiles = 1
    const another = { ...request, connectorProfileName: "slack-third" }
    await expect(client.send(new CreateConnectorProfileCommand(another))).rejects.toThrow(
      ServiceQuotaExceededException,
    )
    const { connectorProfileProperties } = profile.connectorProfileConfig
    const bare = { ...another, connectorProfileConfig: { connectorProfileProperties } }
    await expect(client.send(new CreateConnectorProfileCommand(bare))).rejects.toThrow(
      ConnectorAuthenticationException,
    )
    await client.send(new DeleteConnectorProfileCommand({ connectorProfileName: "slack-second" }))
    const used = { connectorProfileName: "zendesk-support" }
    await expect(client.send(new DeleteConnectorProfileCommand(used))).rejects.toThrow(ConflictException)
  })

  test("lists and describes objects", async ({ client }) => {
    const input = { connectorProfileName: "veeva-vault" }
    const { connectorEntityMap } = await client.send(new ListConnectorEntitiesCommand(input))
    expect(connectorEntityMap?.Objects?.at(-1)).toStrictEqual({
      name: "documents",
      label: "Documents",
      hasNestedEntities: true,
    })
    const connectorEntityName = "documents/types/component__c"
    const described = await client.send(new DescribeConnectorEntityCommand({ ...input, connectorEntityName }))
    expect(described.connectorEntityFields?.[0]?.supportedFieldTypeDetails?.v1?.fieldType).toBe("ID")
    await client.send(new ResetConnectorMetadataCacheCommand({ ...input, entitiesPath: "documents" }))
  })

  test("runs a flow and follows it", async ({ client, clock, pass }) => {
    const { executionId } = await client.send(new StartFlowCommand(flow))
    const { executionId: canceled } = await client.send(new StartFlowCommand(flow))
    const executionIds = [canceled ?? "", "nothing"]
    const { invalidExecutions } = await client.send(
      new CancelFlowExecutionsCommand({ ...flow, executionIds }),
    )
    expect(invalidExecutions).toStrictEqual(["nothing"])
    await pass(3)
    const pages = paginateDescribeFlowExecutionRecords({ client, pageSize: 1 }, flow)
    const records: ExecutionRecord[] = await all(pages, ({ flowExecutions }) => flowExecutions)
    expect(records.map((record) => [record.executionId, record.executionStatus])).toStrictEqual([
      [canceled, "Canceled"],
      [executionId, "Successful"],
    ])
    const { lastRunExecutionDetails } = await client.send(new DescribeFlowCommand(flow))
    expect(lastRunExecutionDetails).toStrictEqual({
      mostRecentExecutionMessage: "The flow run was canceled.",
      mostRecentExecutionStatus: "Canceled",
      mostRecentExecutionTime: new Date((clock.now - 3) * 1000),
    })
    await expect(client.send(new StopFlowCommand(flow))).rejects.toThrow(UnsupportedOperationException)
  })
})
