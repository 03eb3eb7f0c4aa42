import { expect, test } from "./fixtures.ts"
import { put } from "./proxy.ts"
import { received } from "./received.ts"

const bodies = {
  "nothing at all": "",
  "broken JSON": '{"flowName": "testMarketo"',
  "a list": "[]",
  "a number": "1",
  null: "null",
  "another flow": JSON.stringify({ flowName: "testFlowZendesk" }),
  "a name that is not text": JSON.stringify({ flowName: ["testMarketo"] }),
  "no name": "{}",
}

test("a PUT that is no update of the flow is refused without a call to AppFlow", async ({ product }) => {
  for (const [what, body] of Object.entries(bodies)) {
    const answer = await put(product.url, "testMarketo", body)
    expect(answer.status, what).toBe(400)
    expect((await answer.json()).message, what).toMatch(/^[A-Z].*\.$/)
  }
  expect(await received(product.dataDir)).toEqual([])
})
