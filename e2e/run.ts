import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { availableParallelism, tmpdir } from "node:os"
import { join } from "node:path"

interface Counts {
  passed: number
  failed: number
}

interface Stage {
  name: string
  command: string[]
  env?: NodeJS.ProcessEnv
  /** Reads the counts of a runner's report; a stage without one is a single check. */
  counts?: () => Counts
}

const reports = mkdtempSync(join(tmpdir(), "sluice-test-"))
const unitReport = join(reports, "unit.json")
const browserReport = join(reports, "browser.json")

const stages: Stage[] = [
  { name: "Types of the domain", command: ["tsc", "-p", "tsconfig.domain.json"] },
  { name: "Types", command: ["tsc", "-p", "tsconfig.json"] },
  { name: "Lint and format", command: ["biome", "check", "."] },
  { name: "Unused code", command: ["knip"] },
  {
    name: "Unit tests",
    command: [
      "vitest",
      "run",
      // Vitest keeps one core free for a watcher, which is half of a small machine.
      `--maxWorkers=${availableParallelism()}`,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${unitReport}`,
    ],
    counts: unitCounts,
  },
  { name: "Build", command: ["vite", "build"] },
  {
    name: "Browser tests",
    command: ["playwright", "test", "-c", "e2e", "--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    counts: browserCounts,
  },
]

const total: Counts = { passed: 0, failed: 0 }
for (const stage of stages) {
  console.log(`\n=== ${stage.name} ===\n`)
  const { passed, failed } = await result(stage)
  console.log(`\n${stage.name}: ${passed} passed, ${failed} failed`)
  total.passed += passed
  total.failed += failed
}
rmSync(reports, { recursive: true })
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

function unitCounts(): Counts {
  const report = JSON.parse(readFileSync(unitReport, "utf8"))
  return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests }
}

/** A test that did not run is not a test that passed. */
function browserCounts(): Counts {
  const { stats } = JSON.parse(readFileSync(browserReport, "utf8"))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }
}
