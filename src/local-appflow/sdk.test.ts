import {
  AppflowClient,
  CreateFlowCommand,
  DeleteFlowCommand,
  DescribeFlowCommand,
  ListFlowsCommand,
  ListTagsForResourceCommand,
  paginateListFlows,
  ResourceNotFoundException,
  TagResourceCommand,
  UntagResourceCommand,
} from "@aws-sdk/client-appflow"
import { describe, expect } from "vitest"
import { createLocalAppFlow } from "./app.ts"
import { test as base } from "./fixture.ts"
import { listen } from "./listen.ts"

const credentials = { accessKeyId: "local", secretAccessKey: "local" }

interface Fixture {
  /** The SDK's client of a local AppFlow that verifies signatures. */
  client(config?: object): AppflowClient
}

const test = base.extend<Fixture>({
  client: async ({ store }, use) => {
    const app = createLocalAppFlow(store, { credentials })
    const { url, close } = await listen(app.fetch, { host: "127.0.0.1", port: 0 })
    const clients: AppflowClient[] = []
    await use((config = {}) => {
      const client = new AppflowClient({ region: "us-east-1", endpoint: url, credentials, ...config })
      clients.push(client)
      return client
    })
    for (const client of clients) client.destroy()
    await close()
  },
})

const flow = {
  flowName: "flow.with-signs_in!it",
  description: "Made by the SDK",
  triggerConfig: {
    triggerType: "Scheduled",
    triggerProperties: {
      Scheduled: {
        scheduleExpression: "rate(1days)",
        scheduleStartTime: new Date("2027-01-01T06:00:00.250Z"),
      },
    },
  },
  sourceFlowConfig: {
    connectorType: "Servicenow",
    connectorProfileName: "tickets",
    sourceConnectorProperties: { ServiceNow: { object: "incident" } },
  },
  destinationFlowConfigList: [
    { connectorType: "S3", destinationConnectorProperties: { S3: { bucketName: "acme-lake" } } },
  ],
  tasks: [{ taskType: "Map_all", sourceFields: [], connectorOperator: { ServiceNow: "NO_OP" } }],
} satisfies ConstructorParameters<typeof CreateFlowCommand>[0]

test("a flow lives and dies by the SDK", async ({ client }) => {
  const sdk = client()
  const { flowName } = flow
  const { flowArn, flowStatus } = await sdk.send(new CreateFlowCommand({ ...flow, tags: { team: "x" } }))
  expect(flowStatus).toBe("Draft")
  expect(await sdk.send(new DescribeFlowCommand({ flowName }))).toMatchObject({
    ...flow,
    tags: { team: "x" },
  })

  const resourceArn = flowArn ?? ""
  await sdk.send(new TagResourceCommand({ resourceArn, tags: { "cost.center": "7 b/c" } }))
  await sdk.send(new UntagResourceCommand({ resourceArn, tagKeys: ["team", "a:b"] }))
  const { tags, $metadata } = await sdk.send(new ListTagsForResourceCommand({ resourceArn }))
  expect(tags).toStrictEqual({ "cost.center": "7 b/c" })
  expect($metadata.requestId).toMatch(/^[0-9a-f-]{36}$/)

  await sdk.send(new DeleteFlowCommand({ flowName }))
  await expect(sdk.send(new DescribeFlowCommand({ flowName }))).rejects.toThrow(ResourceNotFoundException)
})

test("the SDK's pages hold every flow once", async ({ client }) => {
  const names: unknown[] = []
  for await (const { flows = [] } of paginateListFlows({ client: client(), pageSize: 2 }, {})) {
    names.push(...flows.map(({ flowName }) => flowName))
  }
  expect(names).toHaveLength(5)
  expect(new Set(names).size).toBe(5)
})

describe("signatures", () => {
  test.for([
    [{ accessKeyId: "another", secretAccessKey: "local" }, "UnrecognizedClientException"],
    [{ accessKeyId: "local", secretAccessKey: "another" }, "InvalidSignatureException"],
  ] as const)("of %j are refused", async ([keys, name], { client }) => {
    await expect(client({ credentials: keys }).send(new ListFlowsCommand({}))).rejects.toMatchObject({
      name,
      $metadata: { httpStatusCode: 403 },
    })
  })

  test("of a clock that is wrong are corrected by the SDK, which reads our Date", async ({ client }) => {
    const sdk = client({ systemClockOffset: -20 * 60 * 1000 })
    const { $metadata } = await sdk.send(new ListFlowsCommand({}))
    expect($metadata.attempts).toBe(2)
    expect((await sdk.send(new ListFlowsCommand({}))).$metadata.attempts).toBe(1)
  })
})
