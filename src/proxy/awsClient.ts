import { AppflowClient } from "@aws-sdk/client-appflow"
import { sdkPatience } from "./sdkPatience.ts"

/** The SDK's client for the AppFlow of AWS, with the credentials that AWS tools find. */
export function awsClient(region: string): AppflowClient {
  return new AppflowClient({ region, ...sdkPatience })
}
