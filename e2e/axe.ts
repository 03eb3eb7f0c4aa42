import { expect, type Page } from "@playwright/test"
import axe from "axe-core"

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

/** Expects axe to find nothing on the page as it stands, once whatever fades in has done so. */
export async function expectAccessible(page: Page, { except }: { except?: string } = {}) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source)
  const rules = except === undefined ? {} : { [except]: { enabled: false } }
  const options = { runOnly: standards, rules, resultTypes: ["violations" as const] }
  const findings = await page.evaluate(async (asked) => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(passing.map(({ finished }) => finished))
    const { axe } = window as unknown as { axe: typeof import("axe-core") }
    const { violations } = await axe.run(document, asked)
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary}`),
    )
  }, options)
  expect(findings).toEqual([])
}
