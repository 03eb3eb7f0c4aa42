import { expect, test } from "vitest"
import { route } from "./route.ts"

test.for([
  ["/list-flows", "ListFlows"],
  ["/describe-flow", "DescribeFlow"],
  ["/update-flow?x=y", "UpdateFlow"],
])("POST %s", ([path, name]) => {
  const found = route("POST", `http://127.0.0.1${path}`)
  expect([found.name, found.members]).toStrictEqual([name, {}])
})

test.for([
  ["GET", "/list-flows"],
  ["POST", "/list-flows/"],
  ["POST", "/List-Flows"],
  ["POST", "/"],
  ["PATCH", "/tags/a"],
  ["GET", "/tags/a/b"],
] as const)("%s %s is no operation", ([method, path]) => {
  expect(() => route(method, `http://127.0.0.1${path}`)).toThrow("Unknown operation.")
})
