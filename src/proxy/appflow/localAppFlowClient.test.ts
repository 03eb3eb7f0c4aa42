import { expect, test, vi } from "vitest"
import { localAppFlowClient } from "./localAppFlowClient.ts"

test("nothing of the environment's AWS settings reaches the client", async () => {
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIAREAL")
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "real")
  vi.stubEnv("AWS_SESSION_TOKEN", "real")
  vi.stubEnv("AWS_REGION", "eu-central-1")
  vi.stubEnv("AWS_PROFILE", "production")
  vi.stubEnv("AWS_CONFIG_FILE", "/nowhere/config")
  vi.stubEnv("AWS_ENDPOINT_URL", "http://127.0.0.1:1")
  vi.stubEnv("AWS_ENDPOINT_URL_APPFLOW", "http://127.0.0.1:1")
  vi.stubEnv("AWS_USE_FIPS_ENDPOINT", "true")
  vi.stubEnv("AWS_USE_DUALSTACK_ENDPOINT", "true")
  vi.stubEnv("AWS_MAX_ATTEMPTS", "9")
  vi.stubEnv("AWS_RETRY_MODE", "adaptive")
  vi.stubEnv("AWS_DEFAULTS_MODE", "auto")
  const { config } = localAppFlowClient("http://127.0.0.1:4641")
  expect(await config.region()).toBe("us-east-1")
  expect(await config.credentials()).toMatchObject({ accessKeyId: "local", secretAccessKey: "local" })
  expect((await config.credentials()).sessionToken).toBeUndefined()
  expect(await config.endpoint?.()).toMatchObject({ protocol: "http:", hostname: "127.0.0.1", port: 4641 })
  expect(await config.useFipsEndpoint()).toBe(false)
  expect(await config.useDualstackEndpoint()).toBe(false)
  expect(await config.maxAttempts()).toBe(3)
  expect(await config.retryStrategy()).toMatchObject({ mode: "standard" })
  vi.unstubAllEnvs()
})

test("no attempt waits for ever", async () => {
  // What the configuration calls a request handler is the SDK's NodeHttpHandler.
  const { requestHandler } = localAppFlowClient("http://127.0.0.1:4641").config as unknown as {
    requestHandler: { handle(request: object): Promise<unknown>; httpHandlerConfigs(): object }
  }
  // It resolves its settings at the first request.
  await requestHandler.handle({}).catch(() => undefined)
  expect(requestHandler.httpHandlerConfigs()).toMatchObject({
    connectionTimeout: 3_000,
    requestTimeout: 15_000,
    throwOnRequestTimeout: true,
    socketTimeout: 20_000,
  })
})
