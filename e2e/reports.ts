import { readFileSync } from "node:fs"
import { stripVTControlCharacters } from "node:util"
import type { JSONReport, JSONReportSuite } from "@playwright/test/reporter"
import type { JsonTestResults } from "vitest/node"

/** What came of a runner's tests. A test that did not run is not a test that passed. */
export interface Outcome {
  passed: number
  failures: Failure[]
}

export interface Failure {
  /** The file and the titles of the test. */
  test: string
  /** What went wrong, in the words of the runner, where it said so. */
  message?: string | undefined
}

/** The outcome in a report of vitest's JSON reporter. */
export function vitestOutcome(file: string): Outcome {
  const report: JsonTestResults = JSON.parse(readFileSync(file, "utf8"))
  const failures: Failure[] = []
  for (const { name, message, status, assertionResults } of report.testResults) {
    if (status === "failed" && assertionResults.length === 0)
      failures.push({ test: name, message: plain(message) })
    for (const { status, fullName, failureMessages } of assertionResults) {
      if (status === "passed") continue
      failures.push({ test: `${name} › ${fullName}`, message: plain(failureMessages?.join("\n")) })
    }
  }
  return { passed: report.numPassedTests, failures }
}

/** The outcome in a report of Playwright's JSON reporter. A test that passed at a second attempt has failed. */
export function playwrightOutcome(file: string): Outcome {
  const { suites, stats, errors }: JSONReport = JSON.parse(readFileSync(file, "utf8"))
  const failures = errors.map(({ message }) => ({ test: "Playwright", message: plain(message) }))
  return { passed: stats.expected, failures: [...failures, ...suites.flatMap(failuresOf)] }
}

function failuresOf({ suites = [], specs }: JSONReportSuite): Failure[] {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status !== "expected")
      .map(({ results }) => ({
        test: `${file} › ${title}`,
        message: plain(results.find(({ error }) => error !== undefined)?.error?.message),
      })),
  )
  return [...own, ...suites.flatMap(failuresOf)]
}

function plain(text = ""): string | undefined {
  return stripVTControlCharacters(text).trim() || undefined
}
