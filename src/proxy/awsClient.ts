import { AppflowClient } from "@aws-sdk/client-appflow"
import type { Session } from "./contract.ts"
import { sdkPatience } from "./sdkPatience.ts"

/** The SDK's client for the AppFlow of AWS, with the credentials that AWS tools find. */
export function awsClient(region: string): AppflowClient {
  return new AppflowClient({ region, ...sdkPatience })
}

/** What the pages say of the AppFlow of AWS. */
export function awsSession(region: string): Session {
  return {
    kind: "aws",
    label: `AWS, ${region}`,
    region,
    endpoint: `https://appflow.${region}.amazonaws.com`,
    facts: [`This is AppFlow in the region ${region} of AWS: an update changes the flow there.`],
  }
}
