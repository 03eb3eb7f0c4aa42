import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { availableParallelism, tmpdir } from "node:os"
import { join } from "node:path"
import { installClients } from "./clients/installClients.ts"
import { type Failure, type Outcome, playwrightOutcome, vitestOutcome } from "./reports.ts"

interface Stage {
  name: string
  command: string[]
  env?: NodeJS.ProcessEnv
  /** Gets what the stage needs; says why it cannot be had, if it cannot. */
  prepare?: () => string | undefined
  /** Reads a runner's report; a stage without one is a single check. */
  outcome?: () => Outcome
}

const reports = mkdtempSync(join(tmpdir(), "sluice-test-"))
const unitReport = join(reports, "unit.json")
const clientsReport = join(reports, "clients.json")
const browserReport = join(reports, "browser.json")

const stages: Stage[] = [
  { name: "Types of the domain", command: ["tsc", "-p", "tsconfig.domain.json"] },
  { name: "Types", command: ["tsc", "-p", "tsconfig.json"] },
  { name: "Lint and format", command: ["biome", "check", "."] },
  { name: "Unused code", command: ["knip"] },
  {
    name: "Unit tests",
    command: vitest(unitReport, "src", "e2e/torture", "e2e/clients/sdk"),
    outcome: () => vitestOutcome(unitReport),
  },
  { name: "Build", command: ["vite", "build"] },
  {
    name: "AWS CLI, boto3 and wrong clocks",
    prepare: installClients,
    command: vitest(clientsReport, "e2e/clients/awsCli", "e2e/clients/boto3", "e2e/clients/skew"),
    outcome: () => vitestOutcome(clientsReport),
  },
  {
    name: "Browser tests",
    command: ["playwright", "test", "-c", "e2e", "--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    outcome: () => playwrightOutcome(browserReport),
  },
]

let passed = 0
const failures: Failure[] = []
const notRun: string[] = []
for (const stage of stages) {
  console.log(`\n=== ${stage.name} ===\n`)
  const reason = stage.prepare?.()
  if (reason !== undefined) {
    notRun.push(`${stage.name}: not run, because ${reason}`)
    console.log(notRun.at(-1))
    continue
  }
  const outcome = await outcomeOf(stage)
  console.log(`\n${stage.name}: ${outcome.passed} passed, ${outcome.failures.length} failed`)
  passed += outcome.passed
  failures.push(...outcome.failures)
}
rmSync(reports, { recursive: true })
for (const line of notRun) console.log(`\n${line}`)
for (const { test, message } of failures) {
  console.log(`\nFailed: ${test.replace(`${process.cwd()}/`, "")}`)
  if (message !== undefined) console.log(firstLines(message))
}
process.exitCode = failures.length === 0 ? 0 : 1
console.log(`\n${passed} passed, ${failures.length} failed`)

async function outcomeOf({ name, command, env, outcome }: Stage): Promise<Outcome> {
  const succeeded = await run(command, env)
  const { passed, failures } =
    outcome === undefined ? { passed: succeeded ? 1 : 0, failures: [] } : reported(name, outcome)
  // A runner can fail without a failing test, for example when an error was thrown after all of them.
  if (!succeeded && failures.length === 0) failures.push({ test: name })
  return { passed, failures }
}

function run([command = "", ...args]: string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  // npm puts the folder of the project's commands on the path; Windows needs a shell to find them there.
  const shell = process.platform === "win32"
  const child = spawn(command, args, { stdio: "inherit", shell, env: { ...process.env, ...env } })
  return new Promise((resolve) => {
    child.on("error", () => resolve(false))
    child.on("close", (code) => resolve(code === 0))
  })
}

function reported(name: string, outcome: () => Outcome): Outcome {
  try {
    return outcome()
  } catch {
    return { passed: 0, failures: [{ test: name, message: "The runner wrote no report." }] }
  }
}

/** Runs the tests whose paths contain one of the filters. */
function vitest(report: string, ...filters: string[]): string[] {
  // Vitest keeps one core free for a watcher, which is half of a small machine.
  const workers = `--maxWorkers=${availableParallelism()}`
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
  return ["vitest", "run", ...filters, workers, ...reporters]
}

function firstLines(text: string): string {
  const lines = text.split("\n").slice(0, 12)
  return lines.map((line) => `    ${line.slice(0, 200)}`).join("\n")
}
