import { expect, test } from "./fixtures.ts"
import { described, put } from "./proxy.ts"
import { received, withoutToken } from "./received.ts"
import { seeds } from "./seeds.ts"

test("every flow sent back with one change arrives byte for byte and is described the same", async ({
  product,
}) => {
  for (const flowName of seeds) {
    const before = { ...(await described(product.url, flowName)), description: "Sent back" }
    const body = JSON.stringify(before, null, 2)
    const answer = await put(product.url, flowName, body)
    expect(await answer.json(), flowName).toMatchObject({ outcome: "applied", flowStatus: "Active" })
    const arrived = (await received(product.dataDir)).at(-1) ?? ""
    expect(JSON.parse(arrived).clientToken).toEqual(expect.any(String))
    expect(withoutToken(arrived)).toBe(body)
    expect(await described(product.url, flowName)).toEqual(before)
  }
})

test("the JSON pane shows every flow completely, in AWS's own order", async ({ product, editor }) => {
  for (const flowName of seeds) {
    const request = await described(product.url, flowName)
    await editor.open(flowName)
    expect(await editor.jsonText(), flowName).toBe(JSON.stringify(request, null, 2))
  }
})

test("members newer than Sluice are shown, kept and sent", async ({ product, editor, review }) => {
  const request = await described(product.url, "testFlow-newpayload")
  const [first, ...others] = request.tasks as object[]
  const newer = {
    ...request,
    encryptionPolicy: { mode: "PER_FIELD", keys: [1.5, null, { "": "" }] },
    tasks: [{ ...first, retryPolicy: { attempts: 3 } }, ...others],
  }
  await put(product.url, "testFlow-newpayload", JSON.stringify(newer))

  await editor.open("testFlow-newpayload")
  expect(JSON.parse(await editor.jsonText())).toEqual(newer)
  await editor.describe("Changed beside newer members")
  await editor.review.click()
  await review.send()

  const arrived = withoutToken((await received(product.dataDir)).at(-1) ?? "")
  expect(JSON.parse(arrived)).toEqual({ ...newer, description: "Changed beside newer members" })
})
