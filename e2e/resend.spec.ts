import { expect, test } from "./fixtures.ts"
import { received } from "./received.ts"
import { tokensTried } from "./tokensTried.ts"
import { type Fault, startFaultProxy } from "./torture/faultProxy.ts"
import { sizeOf } from "./torture/sizes.ts"

const flowName = "testFlow-newpayload"
const timeout = "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
const faults: readonly Fault[] = [
  { kind: "cutWhile" },
  { kind: "cutAfter" },
  { kind: "resetAfter" },
  { kind: "answer", when: "after", text: timeout },
]
const count = sizeOf({ test: 12, torture: 150 })

// Faster than any person.
test.use({ options: ["--updates-per-minute", "9999"] })

test(`R3 F3 a PUT that Chromium sends again by itself is carried out once, ${count} times`, async ({
  product,
  page,
  troubles,
}) => {
  test.setTimeout(60_000 + count * 2_000)
  troubles.allow(/left the product|net::ERR_|status of 40[48]/)
  let next: Fault | undefined
  let puts = 0
  const between = await startFaultProxy({
    port: Number(new URL(product.url).port),
    renames: true,
    fault(line) {
      if (!line.startsWith("PUT")) return undefined
      puts += 1
      const fault = next
      next = undefined
      return fault
    },
  })
  await page.goto(`http://127.0.0.1:${between.port}/healthz`)
  let resent = 0
  for (let index = 0; index < count; index++) {
    next = faults[index % faults.length]
    puts = 0
    const answer = await page.evaluate(update, {
      flowName,
      token: `press-${index}`,
      description: `Press ${index}`,
      secret: product.token,
    })
    // Whether it is resent is Chromium's choice; what must not be is a second application or a false word.
    if (answer !== undefined) expect(answer).toMatchObject({ outcome: "applied", flowStatus: "Active" })
    if (puts === 2) resent += 1
    const tokens = (await received(product.dataDir)).map((body) => JSON.parse(body).clientToken)
    expect(tokens.filter((token) => token === `press-${index}`)).toHaveLength(1)
  }
  await between.close()
  expect(resent).toBeGreaterThan(0)
  const tried = tokensTried(product.dataDir)
  expect(new Set(tried).size).toBe(tried.length)
})

/** In the page: reads the flow, which warms a connection, and sends a change of it over the same one. */
async function update({
  flowName,
  token,
  description,
  secret,
}: Record<"flowName" | "token" | "description" | "secret", string>) {
  const address = `/api/flows/${flowName}`
  const known = { "X-Sluice-Token": secret }
  const read = await fetch(address, { headers: known })
  const { flow, tag } = await read.json()
  const {
    flowArn,
    flowStatus,
    createdAt,
    createdBy,
    lastUpdatedAt,
    lastUpdatedBy,
    tags,
    schemaVersion,
    ...request
  } = flow
  try {
    const answer = await fetch(address, {
      method: "PUT",
      headers: {
        ...known,
        "Content-Type": "application/json",
        "Idempotency-Key": token,
        "If-Match": tag,
      },
      body: JSON.stringify({ ...request, description }),
    })
    return answer.status === 408 ? undefined : await answer.json()
  } catch {
    return undefined
  }
}
