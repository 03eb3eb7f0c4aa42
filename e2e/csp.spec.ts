import { expect, test } from "./fixtures.ts"

test("S3 every answer carries a strict policy", async ({ product }) => {
  const page = await fetch(product.url)
  const script = /src="([^"]+\.js)"/.exec(await page.text())?.[1]
  for (const path of ["/", "/flows/testMarketo", "/api/session", "/no/such/page", `${script}`]) {
    const { headers } = await fetch(new URL(path, product.url))
    const policy = headers.get("content-security-policy") ?? ""
    const directives = new Map(policy.split("; ").map((directive) => [directive.split(" ")[0], directive]))
    expect(directives.get("default-src"), path).toBe("default-src 'none'")
    expect(directives.get("script-src"), path).toBe("script-src 'self'")
    expect(directives.get("style-src"), path).toBe("style-src 'self'")
    expect(directives.get("connect-src"), path).toBe("connect-src 'self'")
    expect(directives.get("frame-ancestors"), path).toBe("frame-ancestors 'none'")
    expect(policy, path).not.toContain("unsafe")
    expect(headers.get("x-content-type-options"), path).toBe("nosniff")
  }
})

test("S3 the guard of these tests sees what the policy refuses", async ({ list, page, troubles }) => {
  troubles.allow(/inline|security policy/i)
  await list.open()
  const violated = page.waitForEvent("console", (message) =>
    message.text().startsWith("security policy: style-src"),
  )
  await page.evaluate(() => {
    document.head.append(
      Object.assign(document.createElement("style"), { textContent: "body { color: red }" }),
    )
  })
  await violated
})

for (const theme of ["Light", "Dark"]) {
  test(`S3 the whole journey breaks no policy and logs no error: ${theme}`, async ({
    list,
    editor,
    review,
    page,
  }) => {
    await list.open()
    await page.getByRole("radio", { name: theme }).check()
    await list.search.fill("sales")
    await editor.open("salesforce-accounts-to-lake")
    for (const lane of [
      /^Trigger, /,
      /^Source, /,
      /^Task, Filter/,
      /^Task, Map/,
      /^Destination, /,
      /^Catalog, /,
    ]) {
      await editor.firstNode(lane).focus()
      await page.keyboard.press("Enter")
    }
    await editor.addTask("Mask")
    await page.getByRole("button", { name: "Fit", exact: true }).click()
    await page.getByRole("button", { name: "Arrange", exact: true }).click()
    await editor.undo.click()
    await editor.redo.click()
    await editor.typeJson("{ broken")
    await expect(editor.json.getByRole("status")).toContainText("line 1")
    const drop = editor.json.getByRole("button", { name: "Back to the last good state" })
    await drop.click()
    await page.getByRole("tab", { name: /Problems/ }).click()
    // The first one brings the text back, the second one takes the mask out.
    await editor.undo.click()
    await editor.undo.click()
    await page.getByRole("button", { name: "Show the text" }).click()
    await drop.click()
    const text = await editor.jsonText()
    await editor.typeJson(text.replace("hourly", "daily"))
    await editor.review.click()
    await review.send()
  })
}
