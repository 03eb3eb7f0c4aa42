import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { availableParallelism, tmpdir } from "node:os"
import { join } from "node:path"
import { installClients } from "./clients/installClients.ts"

interface Counts {
  passed: number
  failed: number
}

interface Stage {
  name: string
  command: string[]
  env?: NodeJS.ProcessEnv
  /** Gets what the stage needs; says why it cannot be had, if it cannot. */
  prepare?: () => string | undefined
  /** Reads the counts of a runner's report; a stage without one is a single check. */
  counts?: () => Counts
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
    counts: () => vitestCounts(unitReport),
  },
  { name: "Build", command: ["vite", "build"] },
  {
    name: "AWS CLI, boto3 and wrong clocks",
    prepare: installClients,
    command: vitest(clientsReport, "e2e/clients/awsCli", "e2e/clients/boto3", "e2e/clients/skew"),
    counts: () => vitestCounts(clientsReport),
  },
  {
    name: "Browser tests",
    command: ["playwright", "test", "-c", "e2e", "--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    counts: browserCounts,
  },
]

const total: Counts = { passed: 0, failed: 0 }
const notRun: string[] = []
for (const stage of stages) {
  console.log(`\n=== ${stage.name} ===\n`)
  const reason = stage.prepare?.()
  if (reason !== undefined) {
    notRun.push(`${stage.name}: not run, because ${reason}`)
    console.log(notRun.at(-1))
    continue
  }
  const { passed, failed } = await result(stage)
  console.log(`\n${stage.name}: ${passed} passed, ${failed} failed`)
  total.passed += passed
  total.failed += failed
}
rmSync(reports, { recursive: true })
for (const line of notRun) console.log(`\n${line}`)
process.exitCode = total.failed === 0 ? 0 : 1
console.log(`\n${total.passed} passed, ${total.failed} failed`)

async function result({ command, env, counts }: Stage): Promise<Counts> {
  const succeeded = await run(command, env)
  if (counts === undefined) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  const { passed, failed } = reported(counts)
  // A runner can fail without a failing test, for example when a file cannot be loaded.
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) }
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

function reported(counts: () => Counts): Counts {
  try {
    return counts()
  } catch {
    console.log("The runner wrote no report.")
    return { passed: 0, failed: 1 }
  }
}

/** Runs the tests whose paths contain one of the filters. */
function vitest(report: string, ...filters: string[]): string[] {
  // Vitest keeps one core free for a watcher, which is half of a small machine.
  const workers = `--maxWorkers=${availableParallelism()}`
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
  return ["vitest", "run", ...filters, workers, ...reporters]
}

function vitestCounts(file: string): Counts {
  const report = JSON.parse(readFileSync(file, "utf8"))
  return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests }
}

/** A test that did not run is not a test that passed. */
function browserCounts(): Counts {
  const { stats } = JSON.parse(readFileSync(browserReport, "utf8"))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }
}
