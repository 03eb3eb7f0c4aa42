import { expectAccessible } from "./axe.ts"
import { expect, test } from "./fixtures.ts"
import { described, put } from "./proxy.ts"

const kinds = [
  /^Trigger, /,
  /^Source, /,
  /^Task, Filter/,
  /^Task, Merge/,
  /^Task, Mask/,
  /^Task, Map/,
  /^Destination, /,
  /^Catalog, /,
]

for (const theme of ["Light", "Dark"]) {
  test.describe(theme, () => {
    test.slow()

    test.beforeEach(async ({ list, page }) => {
      await list.open()
      await page.getByRole("radio", { name: theme }).check()
    })

    test("the list", async ({ list, page }) => {
      await list.flow("testMarketo").waitFor()
      await expectAccessible(page)
      await list.search.fill("no such flow")
      await page.getByText("No flows match").waitFor()
      await expectAccessible(page)
    })

    test("the editor, whatever is selected", async ({ editor, page }) => {
      await editor.open("salesforce-accounts-to-lake")
      await expectAccessible(page)
      for (const kind of kinds) {
        const node = editor.firstNode(kind)
        await node.focus()
        await page.keyboard.press("Enter")
        await expect(node).toHaveAttribute("aria-current", "true")
        await expectAccessible(page)
      }
    })

    test("the editor with its menus open", async ({ editor, page }) => {
      await editor.open("salesforce-accounts-to-lake")
      await page.getByRole("button", { name: "Add task", exact: true }).click()
      await page.getByRole("menu").waitFor()
      // Cloudscape hangs a menu that may leave its place at the end of the page, outside all landmarks.
      await expectAccessible(page, { except: "region" })
    })

    test("the editor with errors, in forms and in JSON", async ({ editor, page, product }) => {
      const request = await described(product.url, "testFlow-newpayload")
      await editor.open("testFlow-newpayload")
      await editor.typeJson(
        JSON.stringify({
          ...request,
          description: "It's wrong",
          tasks: [{ taskType: "Teleport" }],
          newer: 1,
        }),
      )
      await editor.page.getByRole("tab", { name: /Problems/ }).click()
      await expectAccessible(page)
      await editor.node("Source, Salesforce: Account").click()
      await editor.field("Object").fill("")
      await editor.field("Object").blur()
      await expectAccessible(page)
      await editor.page.getByRole("tab", { name: "UpdateFlow JSON" }).click()
      await editor.typeJson("{ broken")
      await expect(editor.json.getByRole("status")).toContainText("line 1")
      await expectAccessible(page)
    })

    test("the review, before and after the update", async ({ editor, review, page }) => {
      await editor.open("testFlow-newpayload")
      await editor.describe("Reviewed")
      await editor.review.click()
      await page.getByRole("region", { name: /JSON/ }).first().waitFor()
      await expectAccessible(page)
      await review.send()
      await expectAccessible(page)
    })

    test("the review of a draft with errors, refused", async ({ editor, review, page, troubles }) => {
      troubles.allow(/status of 400/)
      await editor.open("testFlow-newpayload")
      const { tasks: _, ...incomplete } = JSON.parse(await editor.jsonText())
      await editor.typeJson(JSON.stringify(incomplete))
      await editor.review.click()
      await review.sendAnyway.check()
      await expectAccessible(page)
      await review.update.click()
      await expect(review.result).toContainText("AppFlow did not accept the update")
      await expectAccessible(page)
    })

    test("a flow that is not there, and a draft that was restored", async ({
      editor,
      page,
      product,
      troubles,
    }) => {
      troubles.allow(/404/)
      await page.goto(`${product.url}/flows/no-such-flow`)
      await page.getByRole("heading", { name: "There is no flow with this name" }).waitFor()
      await expectAccessible(page)
      await editor.open("testFlow-newpayload")
      await editor.describe("Half finished")
      const deployed = await described(product.url, "testFlow-newpayload")
      await put(product.url, "testFlow-newpayload", JSON.stringify({ ...deployed, description: "Theirs" }))
      await page.reload()
      await page.getByText(/You have unsent changes/).waitFor()
      await expectAccessible(page)
      await page.getByRole("button", { name: "Compare and combine" }).click()
      await page.getByRole("radio", { name: "Keep yours" }).check()
      await expectAccessible(page)
    })
  })
}
