import { expect } from "vitest"
import { test } from "../fixture.ts"

const arn = "arn:aws:appflow:us-east-1:000000000000:flow/testMarketo"
const path = `/tags/${encodeURIComponent(arn)}`

test("tags are added, changed, listed and taken away", async ({ call, ask }) => {
  const answer = await call(path, { tags: { team: "sales", "cost.center": "7 b" } })
  expect([answer.status, answer.body]).toStrictEqual([200, {}])
  const tags = { team: "sales", "cost.center": "7 b" }
  expect((await ask("GET", path)).body).toStrictEqual({ tags })
  expect((await call("/describe-flow", { flowName: "testMarketo" })).body.tags).toStrictEqual(tags)
  expect((await ask("DELETE", `${path}?tagKeys=team&tagKeys=a%3Ab`)).body).toStrictEqual({})
  expect((await ask("GET", path)).body).toStrictEqual({ tags: { "cost.center": "7 b" } })
})

test("changing tags is no update of the flow", async ({ call, clock }) => {
  const { body: before } = await call("/describe-flow", { flowName: "testMarketo" })
  clock.now += 60
  await call(path, { tags: { team: "sales" } })
  expect((await call("/describe-flow", { flowName: "testMarketo" })).body).toStrictEqual({
    ...before,
    tags: { team: "sales" },
  })
})

test("a flow has at most as many tags as the quota", async ({ call, quotas }) => {
  quotas.tagsPerResource = 2
  expect((await call(path, { tags: { team: "x", b: "y" } })).status).toBe(200)
  expect((await call(path, { tags: { team: "z", c: "y" } })).body).toStrictEqual({
    message: "A flow can have at most 2 tags.",
  })
})

test.for([
  ["arn:aws:appflow:us-east-1:000000000000:flow/nobody", 404, "ResourceNotFoundException"],
  ["arn:aws:appflow:eu-west-1:000000000000:flow/testMarketo", 404, "ResourceNotFoundException"],
  ["testMarketo", 400, "ValidationException"],
] as const)("%s has no tags", async ([resource, status, type], { ask }) => {
  const answer = await ask("GET", `/tags/${encodeURIComponent(resource)}`)
  expect([answer.status, answer.headers.get("x-amzn-ErrorType")]).toStrictEqual([status, type])
})

test("an address that is not UTF-8 is refused", async ({ ask }) => {
  expect((await ask("GET", "/tags/%FF")).body).toStrictEqual({
    message: "The resource ARN is not percent-encoded UTF-8.",
  })
})
