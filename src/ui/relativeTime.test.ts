import { expect, test } from "vitest"
import { relativeTime } from "./relativeTime.ts"

test.each([
  [0, "just now"],
  [59, "just now"],
  [60, "1 minute ago"],
  [300, "5 minutes ago"],
  [7199, "1 hour ago"],
  [86_400, "yesterday"],
  [3 * 86_400, "3 days ago"],
  [20 * 86_400, "2 weeks ago"],
  [70 * 86_400, "2 months ago"],
  [900 * 86_400, "2 years ago"],
  [-3600, "in 1 hour"],
])("%i seconds ago reads %s", (passed, words) => {
  expect(relativeTime(1_700_000_000 - passed, 1_700_000_000)).toBe(words)
})
