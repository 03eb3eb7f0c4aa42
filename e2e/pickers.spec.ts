import { expectAccessible } from "./axe.ts"
import { expect, test } from "./fixtures.ts"

test("objects are browsed and chosen from the keyboard", async ({ editor, page }) => {
  await editor.open("salesforce-accounts-to-lake")
  await editor.firstNode(/^Source, /).click()
  const browse = editor.properties.getByRole("button", { name: "Browse objects" })
  await browse.press("Enter")
  const dialog = page.getByRole("dialog", { name: "Choose an object" })
  await expect(dialog.getByRole("button", { name: "Account Chosen" })).toHaveAttribute("aria-current", "true")
  await expectAccessible(page)
  await dialog.getByRole("searchbox", { name: "Find an object" }).fill("prod")
  await dialog.getByRole("button", { name: /^Product/ }).press("Enter")
  await expect(dialog).toBeHidden()
  await expect(editor.field("Object")).toHaveValue("Product2")
  await expect(browse).toBeFocused()
})

test("objects that lie in others are found level by level", async ({ editor, page, troubles }) => {
  troubles.allow(/status of 404.*\/api\/entities\/Account\/fields/) // the object of the connector before
  await editor.open("salesforce-accounts-to-lake")
  await editor.firstNode(/^Source, /).click()
  await editor.choose("Connector", "SAP OData")
  await editor.field("Connector profile").fill("sap-erp")
  await editor.properties.getByRole("button", { name: "Browse objects" }).click()
  const dialog = page.getByRole("dialog", { name: "Choose an object" })
  await dialog.getByRole("button", { name: /Open/ }).first().click()
  await expect(dialog.getByRole("navigation", { name: "Where the objects lie" })).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole("button").filter({ hasNotText: "Open" }).nth(1).waitFor()
  await page.keyboard.press("Escape")
  await expect(dialog).toBeHidden()
})

test("a task's fields are chosen by name or by label, and any other name can be typed", async ({
  editor,
}) => {
  await editor.open("salesforce-accounts-to-lake")
  await editor.firstNode(/^Task, Map: Copy Industry/).click()
  const field = editor.field("Source field")
  await field.fill("account number")
  await editor.page.getByRole("option", { name: /^AccountNumber/ }).click()
  await expect(field).toHaveValue("AccountNumber")
  await field.fill("Nowhere__c")
  await field.blur()
  await expect(
    editor.properties.getByText("AppFlow lists no field of this name for the object."),
  ).toBeVisible()
})
