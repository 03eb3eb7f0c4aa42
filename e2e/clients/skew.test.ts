import { type ChildProcess, execFile, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest"
import { requestOf } from "#flow/request.ts"
import { projectRoot } from "#proxy/projectRoot.ts"
import { debian, environment } from "./debian.ts"
import { localKeys, type Service, startService } from "./service.ts"

const flowName = "testMarketo"

describe.for(["-20m", "+20m"])("F17 with a clock that is off by %s", (skew) => {
  let service: Service
  beforeAll(async () => {
    service = await startService()
  })
  afterAll(() => service.close())

  test("Sluice reads and updates, and nobody notices", { timeout: 120_000 }, async () => {
    const ask = await startSkewed(skew, service.url)
    const described = await ask(`/api/flows/${flowName}`)
    const { flow, tag } = await described.json()
    const headers = { "Content-Type": "application/json", "If-Match": tag, "Idempotency-Key": "t" }
    const body = JSON.stringify({ ...requestOf(flow), description: "Sent at another time" })
    const updated = await ask(`/api/flows/${flowName}`, { method: "PUT", headers, body })
    expect([described.status, updated.status, await updated.json()]).toStrictEqual([
      200,
      200,
      {
        outcome: "applied",
        how: "sent",
        flowStatus: "Active",
        requestId: expect.any(String),
        afterwards: "as sent",
      },
    ])
    const calls = service.taken().map(({ target, answer }) => [target, answer?.status])
    // That the time is refused, and what it is, comes with the first answer; from then on the SDK knows.
    expect(calls.filter(([target]) => target !== "/")).toStrictEqual([
      ["/describe-flow", 403],
      ["/describe-flow", 200],
      ["/describe-flow", 200],
      ["/update-flow", 200],
      ["/describe-flow", 200],
    ])
  })

  test("the AWS CLI is refused", async () => {
    const call = ["appflow", "describe-flow", "--endpoint-url", service.url, "--flow-name", flowName]
    const args = ["-f", skew, debian.awsCli, ...call]
    const failure = await promisify(execFile)(debian.faketime, args, { env: environment(localKeys) }).catch(
      ({ code, stderr }) => ({ code, stderr: stderr.trim() }),
    )
    const about = skew.startsWith("-") ? "Signature expired" : "Signature not yet current"
    const time = "\\d{8}T\\d{6}Z is more than 5 minutes from the time here."
    expect(failure).toStrictEqual({
      code: 254,
      stderr: expect.stringMatching(
        `^An error occurred \\(InvalidSignatureException\\) when calling the DescribeFlow operation: ${about}: ${time}$`,
      ),
    })
  })
})

/** Starts Sluice in front of an endpoint, in a process whose clock is off, and lets requests in. */
async function startSkewed(skew: string, endpoint: string) {
  const dataDir = mkdtempSync(join(tmpdir(), "sluice-skew-"))
  const options = ["--aws", "--region", "us-east-1", "--aws-endpoint-from-env", "--port", "0"]
  const program = [process.execPath, "--import", "tsx", "src/proxy/serve.ts", ...options]
  const child = spawn(debian.faketime, ["-f", skew, ...program, "--data-dir", dataDir], {
    cwd: projectRoot,
    // Whatever else AWS's tools would ask, such as whose account it is, goes to the same endpoint.
    env: { ...environment(localKeys), PATH: process.env.PATH, AWS_ENDPOINT_URL: endpoint },
    stdio: ["ignore", "pipe", "inherit"],
    // A process group of its own: faketime starts the program as a child of its own.
    detached: true,
  })
  onTestFinished(() => {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL")
    rmSync(dataDir, { recursive: true })
  })
  const { url, token } = await addressOf(child)
  return (path: string, { headers = {}, ...init }: { [name: string]: unknown; headers?: object } = {}) =>
    fetch(`${url}${path}`, { ...init, headers: { ...headers, "X-Sluice-Token": token } })
}

async function addressOf({ stdout }: ChildProcess): Promise<{ url: string; token: string }> {
  if (stdout === null) throw new Error("Its output is not piped.")
  for await (const line of createInterface({ input: stdout })) {
    const [, url, token] = /^Sluice: (http:\S+)\/#token=(\S+)/.exec(line) ?? []
    if (url !== undefined && token !== undefined) return { url, token }
  }
  throw new Error("Sluice did not start.")
}
