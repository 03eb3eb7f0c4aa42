import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { describe, expect, onTestFinished, vi } from "vitest"
import { listen } from "#local-appflow/listen.ts"
import { configurationOf } from "../configuration/configuration.ts"
import { test as base, deployed } from "../fixture.ts"
import { tokenHeader } from "../guard/identify/localToken.ts"
import type { Running } from "../run.ts"
import { startServer } from "./startServer.ts"

interface Slow {
  running: Running
  /** Sends an update, and resolves when AppFlow has it, before there is an answer. */
  update(token: string, signal?: AbortSignal): Promise<{ answer: Promise<Response> }>
  /** Lets AppFlow answer the updates it has. */
  answerUpdates(): void
}

/** Sluice as it runs, over an AppFlow that takes its time for updates. */
const test = base.extend<{ slow: Slow }>({
  slow: async ({ dataDir }, use) => {
    let answerUpdates = () => {}
    const answered = new Promise<void>((resolve) => {
      answerUpdates = resolve
    })
    let onUpdate = () => {}
    const appflow = await listen(
      async ({ url }) => {
        const { pathname } = new URL(url)
        if (pathname !== "/update-flow") return Response.json({ ...deployed, flowName: "a" })
        onUpdate()
        await answered
        return Response.json({ flowStatus: "Active" })
      },
      { host: "127.0.0.1", port: 0 },
    )
    const environment = {
      AWS_ENDPOINT_URL: appflow.url,
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
    }
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
    const args = ["--aws", "--aws-endpoint-from-env", "--region=us-east-1", "--port=0", "--data-dir", dataDir]
    const configuration = configurationOf(args, environment)
    if (configuration === "help" || "error" in configuration) throw new Error("It is configured wrongly.")
    const running = await startServer(configuration, async () => undefined)
    const headers = { [tokenHeader]: running.token ?? "", "content-type": "application/json" }
    const flow = `${running.url}/api/flows/a`
    const { tag } = (await (await fetch(flow, { headers })).json()) as { tag: string }
    await use({
      running,
      answerUpdates,
      update: (token, signal) =>
        new Promise((resolve) => {
          onUpdate = () => resolve({ answer })
          const answer = fetch(flow, {
            method: "PUT",
            headers: { ...headers, "if-match": tag, "idempotency-key": token },
            body: `{"flowName":"a","description":"by ${token}"}`,
            ...(signal && { signal }),
          })
        }),
    })
    vi.unstubAllEnvs()
    await appflow.close()
  },
})

const outcomesIn = async (dataDir: string) =>
  (await readFile(join(dataDir, "audit.jsonl"), "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .filter(({ event }) => event === "outcome")
    .map(({ clientToken, outcome }) => [clientToken, outcome])

test("a stop answers the update under way, takes nothing new, and then ends", async ({ slow, dataDir }) => {
  const { running, update, answerUpdates } = slow
  const { answer } = await update("press")
  const closing = running.close()
  await expect(fetch(`${running.url}/healthz`)).rejects.toThrow()
  answerUpdates()
  expect(await (await answer).json()).toMatchObject({ outcome: "applied" })
  await closing
  expect(await outcomesIn(dataDir)).toStrictEqual([["press", "applied"]])
})

test("a stop carries out and notes the update that nobody waits for any more", async ({ slow, dataDir }) => {
  const { running, update, answerUpdates } = slow
  const leaving = new AbortController()
  onTestFinished(() => leaving.abort())
  const { answer } = await update("press", leaving.signal)
  leaving.abort()
  await expect(answer).rejects.toThrow()
  const closing = running.close()
  answerUpdates()
  await closing
  expect(await outcomesIn(dataDir)).toStrictEqual([["press", "applied"]])
})

describe("a start that fails lets go of the directory, so that another one can have it", () => {
  function start(dataDir: string, port: string, addPages: () => Promise<void>): Promise<Running> {
    const configuration = configurationOf(["--port", port, "--data-dir", dataDir], {})
    if (configuration === "help" || "error" in configuration) throw new Error("It is configured wrongly.")
    return startServer(configuration, addPages)
  }
  const noPages = async () => undefined

  test("the port is taken", async ({ dataDir }) => {
    const taken = await listen(() => new Response(), { host: "127.0.0.1", port: 0 })
    await expect(start(dataDir, new URL(taken.url).port, noPages)).rejects.toThrow("is already in use")
    await taken.close()
    await (await start(dataDir, "0", noPages)).close()
  })

  test("the pages cannot be built", async ({ dataDir }) => {
    const noBuild = () => Promise.reject(new Error("It cannot be built."))
    await expect(start(dataDir, "0", noBuild)).rejects.toThrow("It cannot be built.")
    await (await start(dataDir, "0", noPages)).close()
  })
})
