import { AppflowClient } from "@aws-sdk/client-appflow"
import { sdkPatience } from "./sdkPatience.ts"
import { withoutNotice } from "./withoutNotice.ts"

/** The region the local AppFlow says it is in. */
export const localRegion = "us-east-1"

/**
 * The SDK's client for a local AppFlow. Everything the SDK would otherwise read from AWS_* variables or
 * from ~/.aws is said here, so that no real key and no other endpoint can slip in.
 */
export function localAppFlowClient(endpoint: string): AppflowClient {
  withoutNotice()
  return new AppflowClient({
    region: localRegion,
    endpoint,
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    authSchemePreference: ["aws.auth#sigv4"],
    defaultsMode: "standard",
    useFipsEndpoint: false,
    useDualstackEndpoint: false,
    ...sdkPatience,
  })
}
