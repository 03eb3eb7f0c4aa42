import { expectAccessible } from "./axe.ts"
import { expect, test } from "./fixtures.ts"

test("a flow is run from the keyboard, and its run is seen to end", async ({ editor, page }) => {
  test.slow()
  await editor.open("testFlow-newpayload")
  await page.getByRole("button", { name: "Runs", exact: true }).press("Enter")
  await expect(page.getByRole("heading", { name: "Runs", level: 1 })).toBeFocused()
  await page.getByText("No runs yet").waitFor()
  await expectAccessible(page)
  await page.getByRole("button", { name: "Run now" }).press("Enter")
  await expect(page.getByRole("status").filter({ hasText: "The run has begun." })).toBeVisible()
  const row = page.getByRole("row").nth(1)
  await expect(row).toContainText("In progress")
  await expectAccessible(page)
  await expect(row).toContainText("Succeeded", { timeout: 15_000 })
  await expect(page.getByText("The run has begun.")).toHaveCount(0)
})

test("a run in progress is cancelled after a question, and the focus stays on the page when it ends", async ({
  editor,
  page,
}) => {
  await editor.open("testFlow-newpayload")
  await page.getByRole("button", { name: "Runs", exact: true }).click()
  // A run takes three seconds, and may be over before a busy machine has cancelled it: then the next one is.
  const timeout = 5_000
  await expect(async () => {
    await page.getByRole("button", { name: "Run now" }).click({ timeout })
    await page.getByRole("button", { name: "Cancel this run" }).press("Enter", { timeout })
    await page.getByRole("button", { name: "Cancel the run" }).press("Enter", { timeout })
    await expect(page.getByRole("row").nth(1)).toContainText("Cancelled", { timeout })
  }).toPass({ timeout: 60_000 })
  await expect(page.getByText("AppFlow is cancelling the run.")).toHaveCount(0)
  await expect(page.getByRole("heading", { name: "Runs", level: 1 })).toBeFocused()
})

test("a scheduled flow is deactivated after a question, and activated", async ({ editor, page }) => {
  await editor.open("salesforce-accounts-to-lake")
  await page.getByRole("button", { name: "Runs", exact: true }).click()
  const deactivate = page.getByRole("button", { name: "Deactivate" })
  const nextRun = page.getByText(/^Next run: .+, local time$/)
  await expect(nextRun).toBeVisible()
  await deactivate.press("Enter")
  const dialog = page.getByRole("dialog", { name: "Deactivate this flow?" })
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press("Escape")
  await expect(deactivate).toBeFocused()
  await expect(page.getByText("The flow is active.", { exact: false }).first()).toBeVisible()
  await deactivate.press("Enter")
  await dialog.getByRole("button", { name: "Deactivate" }).press("Enter")
  await expect(page.getByText("The flow is deactivated, so it does not run.")).toBeVisible()
  await expect(nextRun).toHaveCount(0)
  const activate = page.getByRole("button", { name: "Activate" })
  await expect(activate).toBeFocused()
  await activate.press("Enter")
  await expect(page.getByText("The flow is active.", { exact: false }).first()).toBeVisible()
  await expect(deactivate).toBeFocused()
})
