import { expect, it } from "vitest"
import { only } from "./fixture.ts"

it("a Python call, with what it would work out kept as it is written", () => {
  const flow = only(`import boto3
client.update_flow(
    flowName='accounts' "-nightly",  # comment
    triggerConfig={'triggerType': 'Scheduled', 'triggerProperties': {'Scheduled': {
        'scheduleExpression': r'rate(1days)',
        'scheduleStartTime': datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=tzutc()),
    }}},
    sourceFlowConfig={
        'connectorType': 'S3',
        'sourceConnectorProperties': {'S3': {'bucketName': bucket, 'bucketPrefix': f'raw/{day}'}},
    },
    destinationFlowConfigList=[{
        'connectorType': 'Salesforce',
        'destinationConnectorProperties': {'Salesforce': {
            'object': 'Account',
            'errorHandlingConfig': {'failOnFirstDestinationError': True},
        }},
    }],
    tasks=[],
    description=None,
)
`)
  expect(flow.draft).toStrictEqual({
    flowName: "accounts-nightly",
    triggerConfig: {
      triggerType: "Scheduled",
      triggerProperties: { Scheduled: { scheduleExpression: "rate(1days)", scheduleStartTime: 1767323045 } },
    },
    sourceFlowConfig: {
      connectorType: "S3",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: what stands for an expression
      sourceConnectorProperties: { S3: { bucketName: "${bucket}", bucketPrefix: "raw/${day}" } },
    },
    destinationFlowConfigList: [
      {
        connectorType: "Salesforce",
        destinationConnectorProperties: {
          Salesforce: { object: "Account", errorHandlingConfig: { failOnFirstDestinationError: true } },
        },
      },
    ],
    tasks: [],
  })
  expect(flow.repairs.filter(({ severity }) => severity === "warning")).toHaveLength(2)
})
