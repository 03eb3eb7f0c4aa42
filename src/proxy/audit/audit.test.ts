import { appendFile, readFile, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect } from "vitest"
import { awsBackend } from "../appflow/aws/awsBackend.ts"
import { test as base, deployed, onUpdate, proxyOf, put, requestFor, tagFor, testGuard } from "../fixture.ts"
import type { AuditEntry } from "./audit.ts"
import { openAuditLog } from "./openAuditLog.ts"
import { recordLine } from "./record.ts"
import { verifyAudit } from "./verifyAudit.ts"

const test = base.extend<{ file: string }>({
  file: async ({ dataDir }, use) => use(join(dataDir, "audit.jsonl")),
})

const entry = {
  event: "intent",
  act: "update",
  principal: { sub: "local" },
  sourceIp: null,
  mode: "local",
  accountId: null,
  region: "us-east-1",
  flowName: "a",
  clientToken: "t",
  base: '"b"',
  payload: '"p"',
} as const satisfies AuditEntry
const aws = { kind: "aws", profile: undefined, role: undefined, endpoint: undefined } as const
const start = { seq: 1, prevHash: "" }

async function written(file: string, count: number): Promise<string[]> {
  const log = await openAuditLog(file)
  for (let index = 0; index < count; index++) await log.write({ ...entry, clientToken: `t${index}` })
  await log.close()
  return linesOf(file)
}

async function linesOf(file: string): Promise<string[]> {
  return (await readFile(file, "utf8")).split("\n").slice(0, -1)
}

test("an update leaves its intent and its outcome, with places and without values", async ({
  appflow,
  file,
}) => {
  const audit = await openAuditLog(file)
  const proxy = proxyOf({ appflow, audit })
  const request = { ...(await requestFor(proxy, "testMarketo")), description: "s3cret-canary" }
  const tag = await tagFor(proxy, "testMarketo")
  await put(proxy, "testMarketo", JSON.stringify(request), { "idempotency-key": "press-1" })
  await audit.close()
  const lines = await linesOf(file)
  const about = {
    act: "update",
    principal: { sub: "local", issuer: "local" },
    sourceIp: "127.0.0.1",
    mode: "local",
    accountId: null,
    region: "us-east-1",
    flowName: "testMarketo",
    clientToken: "press-1",
    base: tag,
    payload: await tagFor(proxy, "testMarketo"),
  }
  expect(lines.map((line) => JSON.parse(line))).toStrictEqual([
    {
      ts: expect.stringMatching(/^\d{4}-.+Z$/),
      seq: 1,
      prevHash: "",
      event: "intent",
      changedPaths: ["/description"],
      changedPathCount: 1,
      ...about,
    },
    {
      ts: expect.any(String),
      seq: 2,
      prevHash: expect.stringMatching(/^[\w-]{43}$/),
      event: "outcome",
      outcome: "applied",
      attempts: 1,
      awsRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      ms: expect.any(Number),
      ...about,
    },
  ])
  expect(lines.join()).not.toContain("canary")
  expect(await verifyAudit(file)).toMatchObject({ records: 2, trouble: undefined })
})

test("a record tells the account, whoever is behind a trusted proxy, and of how many attempts what failed", async ({
  stubbed,
}) => {
  const { proxyWith } = await stubbed(onUpdate(() => Response.json({ message: "No." }, { status: 500 })))
  const audited: AuditEntry[] = []
  const proxy = proxyWith({
    audit: { write: async (entry) => void audited.push(entry) },
    backend: awsBackend({ ...aws, region: "eu-central-1" }, "111122223333"),
    guard: { ...testGuard, trustedProxyHops: 1 },
  })
  const headers = { "x-forwarded-for": "192.0.2.1, 198.51.100.7" }
  await put(proxy, "a", JSON.stringify({ ...deployed, description: "new" }), headers)
  const about = { sourceIp: "198.51.100.7", mode: "aws", accountId: "111122223333", region: "eu-central-1" }
  expect(audited).toMatchObject([
    { ...about, event: "intent" },
    { ...about, event: "outcome", outcome: "unknown", errorName: "UnreadableAnswer", attempts: 3 },
  ])
})

test("a log written before records told of acts, addresses and attempts goes on", async ({ file }) => {
  const old = {
    ts: "2026-11-26T10:00:00.000Z",
    ...start,
    event: "intent",
    mode: "local",
    flowName: "a",
    principal: { sub: "local" },
  }
  await writeFile(file, `${JSON.stringify(old)}\n`)
  await written(file, 1)
  expect(await verifyAudit(file)).toMatchObject({ records: 2, trouble: undefined })
})

test("a log that cannot be written stops the sending before AppFlow is asked to change anything", async ({
  appflow,
  received,
}) => {
  const audit = await openAuditLog("/dev/full")
  const proxy = proxyOf({ appflow, audit })
  const request = { ...(await requestFor(proxy, "testMarketo")), description: "New" }
  const response = await put(proxy, "testMarketo", JSON.stringify(request))
  expect([response.status, await response.json()]).toStrictEqual([
    503,
    {
      outcome: "rejected",
      wasSent: false,
      name: "AuditUnavailable",
      message: "The audit log cannot be written, so nothing was sent to AppFlow.",
      status: 503,
      requestId: null,
    },
  ])
  expect(await received()).toStrictEqual([])
})

describe("the chain", () => {
  test("goes on where it ended when the log is opened again", async ({ file }) => {
    await written(file, 2)
    await written(file, 3)
    expect(await verifyAudit(file)).toMatchObject({ records: 5, trouble: undefined })
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  test("entries written at once keep their order", async ({ file }) => {
    const log = await openAuditLog(file)
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => log.write({ ...entry, clientToken: `t${index}` })),
    )
    await log.close()
    expect((await linesOf(file)).map((line) => JSON.parse(line).clientToken)).toStrictEqual(
      Array.from({ length: 20 }, (_, index) => `t${index}`),
    )
    expect(await verifyAudit(file)).toMatchObject({ records: 20, trouble: undefined })
  })

  test("any change to any line but the last, and any line taken out of the middle, is found", async ({
    file,
  }) => {
    const lines = await written(file, 6)
    const places = fc.integer({ min: 0, max: 4 })
    await fc.assert(
      fc.asyncProperty(places, fc.nat(), fc.boolean(), async (place, seed, isCut) => {
        const line = lines[place] ?? ""
        const at = seed % line.length
        const other = line[at] === "x" ? "y" : "x"
        const changed = isCut
          ? lines.toSpliced(place, 1)
          : lines.with(place, `${line.slice(0, at)}${other}${line.slice(at + 1)}`)
        await writeFile(file, `${changed.join("\n")}\n`)
        expect((await verifyAudit(file)).trouble).toMatch(/^Line \d .+\.$/)
      }),
      { numRuns: 60 },
    )
    await expect(openAuditLog(file)).rejects.toThrow(/does not hang together/)
  })

  test("a line that a dying process did not finish is told, and the log goes on below it", async ({
    file,
  }) => {
    await written(file, 2)
    await appendFile(file, '{"ts":"2026-')
    expect(await verifyAudit(file)).toMatchObject({ records: 2, trouble: "Line 3 is not complete." })
    await written(file, 1)
    expect(await verifyAudit(file)).toMatchObject({ records: 4, trouble: undefined })
    expect(JSON.parse((await linesOf(file))[3] ?? "")).toMatchObject({ seq: 3, event: "resumed" })
  })
})

test("whatever names and paths hold, a record is one line of printable ASCII of at most 8 KB", () => {
  const texts = fc.string({ unit: "binary", maxLength: 600 })
  const path = fc.array(fc.oneof(texts, fc.nat()), { maxLength: 6 })
  fc.assert(
    fc.property(
      texts,
      texts,
      texts,
      fc.array(path, { maxLength: 60 }),
      (flowName, sub, token, changedPaths) => {
        const line = recordLine(
          {
            ...entry,
            flowName,
            principal: { sub, email: sub, issuer: token },
            sourceIp: token,
            accountId: token,
            clientToken: token,
            base: token,
            changedPaths,
          },
          start,
          new Date(0),
        )
        expect(line).toMatch(/^[ -~]+$/)
        expect(line.length).toBeLessThan(8 * 1024)
        expect(JSON.parse(line).changedPathCount).toBe(changedPaths.length)
      },
    ),
  )
})
