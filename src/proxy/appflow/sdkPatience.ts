/** How often and how long the SDK tries, in milliseconds. */
export const sdkPatience = {
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
