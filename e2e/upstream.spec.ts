import { test as base, expect } from "./fixtures.ts"
import { startLocalAppFlow } from "./product.ts"
import { descriptionsSent, received } from "./received.ts"
import { tokensTried } from "./tokensTried.ts"

const flowName = "testFlow-newpayload"

interface Upstream {
  url: string
  dataDir: string
  /** Lets the next calls of UpdateFlow fail. */
  refuse(times: number, type: string): Promise<void>
}

/** Sluice as it speaks to AWS; in the place of AWS a local AppFlow that fails when asked to. */
const test = base.extend<{ upstream: Upstream }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  upstream: async ({}, use, testInfo) => {
    const dataDir = testInfo.outputPath("appflow")
    const url = await startLocalAppFlow("--faults", "--data-dir", dataDir)
    await use({
      url,
      dataDir,
      async refuse(times, type) {
        const body = JSON.stringify({ operation: "UpdateFlow", times, fault: { kind: "error", type } })
        expect((await fetch(`${url}/_faults`, { method: "POST", body })).status).toBe(200)
      },
    })
  },

  product: async ({ start, upstream }, use) => {
    const options = ["--aws", "--region", "us-east-1", "--aws-endpoint-from-env"]
    const env = {
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
      // Whatever else is asked of AWS, such as whose account it is, goes to the same place.
      AWS_ENDPOINT_URL: upstream.url,
      AWS_EC2_METADATA_DISABLED: "true",
    }
    await use(await start({ options, env }))
  },
})

test("F18 credentials that run out while one edits: what to do is said, and the same update goes on", async ({
  product,
  upstream,
  editor,
  review,
  page,
  troubles,
}) => {
  troubles.allow(/status of 403/)
  await editor.open(flowName)
  await editor.describe("Written before the sign-in ran out")
  await upstream.refuse(1, "ExpiredTokenException")
  await editor.review.click()
  await review.update.click()
  await expect(review.result).toContainText("AppFlow did not accept the update")
  await expect(review.result).toContainText("The sign-in to AWS has run out.")
  await expect(review.result).toContainText("Sign in again where Sluice's server gets its credentials")
  await expect(review.result).toContainText("your draft is kept")

  // Somebody signs in anew, and comes back to the page later.
  await page.reload()
  await expect(review.changes).toHaveCount(1)
  await expect(page.getByText(/not known/)).toHaveCount(0)
  await review.send()
  expect(await descriptionsSent(upstream.dataDir)).toEqual(["Written before the sign-in ran out"])
  const tried = tokensTried(product.dataDir)
  expect([tried.length, new Set(tried).size]).toEqual([2, 1])
})

test("F19 an update that is throttled waits, is never called failed, and is sent again with its own token", async ({
  product,
  upstream,
  editor,
  review,
  page,
  troubles,
}) => {
  troubles.allow(/status of 50[0-9]|status of 429/)
  await editor.open(flowName)
  await editor.describe("Sent into a crowd")
  await upstream.refuse(3, "ThrottlingException")
  await editor.review.click()
  await review.update.click()
  await expect(review.result).toContainText("Sending the update")
  await expect(review.result).toContainText("when AppFlow is busy, up to a minute")
  await expect(review.result).toContainText("The update was not applied so far")
  await expect(review.result).toContainText("AppFlow received too many requests from this account at once.")
  await expect(review.result).toContainText("AppFlow still has the flow as it was before")
  await expect(review.result).not.toContainText(/fail/i)
  await page.getByRole("button", { name: "Send again" }).click()
  await expect(review.result).toContainText("Flow status: Active")
  expect(await received(upstream.dataDir)).toHaveLength(1)
  const tried = tokensTried(product.dataDir)
  expect([tried.length, new Set(tried).size]).toEqual([2, 1])
})
