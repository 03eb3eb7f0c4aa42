import { expect, test } from "./fixtures.ts"

// These tests come in as people do.
test.use({ isLetIn: false })

const flowName = "testFlow-newpayload"

test("the printed address lets in, and leaves no trace of the token", async ({ page, context, product }) => {
  const asked: string[] = []
  page.on("request", (request) => asked.push(request.url(), request.headers().referer ?? ""))
  await page.goto(`${product.url}/flows/${flowName}?a=1#token=${product.token}`)
  await expect(page.getByRole("region", { name: "Flow graph" })).toBeVisible()
  expect(page.url()).toBe(`${product.url}/flows/${flowName}?a=1`)
  expect(
    await page.evaluate(() => JSON.stringify([history.state, document.cookie, { ...localStorage }])),
  ).not.toContain(product.token)
  expect(await context.cookies()).toEqual([])
  expect(asked.filter((text) => text.includes(product.token) && !text.includes("#token="))).toEqual([])
  await page.reload()
  await expect(page.getByRole("region", { name: "Flow graph" })).toBeVisible()
})

test("a page without the token says how to get in, and goes on once it is let in", async ({
  page,
  product,
  troubles,
}) => {
  troubles.allow(/status of 401/)
  await page.goto(product.url)
  await expect(page.getByRole("alert")).toContainText("Open the address that Sluice printed when it started")
  await page.goto(`${product.url}/#token=${product.token}`)
  await expect(page.getByRole("link", { name: flowName, exact: true })).toBeVisible()
})

test("a second tab gets the token from the first one, and a new token reaches all tabs", async ({
  page,
  context,
  product,
  start,
  troubles,
}) => {
  troubles.allow(/status of 401|net::ERR_/)
  await page.goto(`${product.url}/#token=${product.token}`)
  await page.getByRole("link", { name: flowName, exact: true }).waitFor()
  const second = await context.newPage()
  await second.goto(`${product.url}/flows/${flowName}`)
  await expect(second.getByRole("region", { name: "Flow graph" })).toBeVisible()

  await product.kill()
  const again = await start({ port: Number(new URL(product.url).port) })
  await page.reload()
  await expect(page.getByRole("alert")).toContainText("it has a new one at each start")
  const third = await context.newPage()
  await third.goto(`${again.url}/#token=${again.token}`)
  await expect(page.getByRole("link", { name: flowName, exact: true })).toBeVisible()
})
