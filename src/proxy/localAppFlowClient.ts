import { AppflowClient } from "@aws-sdk/client-appflow"

/** The region the local AppFlow says it is in. */
export const localRegion = "us-east-1"

/**
 * The SDK's client for a local AppFlow. Everything the SDK would otherwise read from AWS_* variables or
 * from ~/.aws is said here, so that no real key and no other endpoint can slip in.
 */
export function localAppFlowClient(endpoint: string): AppflowClient {
  // The lockfile decides which SDK runs; its notice about the Node version of later ones helps nobody here.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true"
  return new AppflowClient({
    region: localRegion,
    endpoint,
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    authSchemePreference: ["aws.auth#sigv4"],
    defaultsMode: "standard",
    useFipsEndpoint: false,
    useDualstackEndpoint: false,
    ...patience,
  })
}

const patience = {
  maxAttempts: 3,
  retryMode: "standard",
  requestHandler: {
    connectionTimeout: 3_000,
    requestTimeout: 15_000,
    // Without this the SDK only logs a warning when the time is up.
    throwOnRequestTimeout: true,
    socketTimeout: 20_000,
  },
} as const
