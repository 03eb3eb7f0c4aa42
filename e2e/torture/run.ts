import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { plantAll } from "./mutants.ts"
import { seed } from "./sizes.ts"
import { soak } from "./soak.ts"

const environment = { ...process.env, SLUICE_TORTURE: "1", SLUICE_SEED: String(seed) }

/** Runs a command of the project in full size. */
function run(command: string, ...args: string[]): boolean {
  console.log(`\n=== ${command} ${args.join(" ")} ===\n`)
  return spawnSync(command, args, { stdio: "inherit", env: environment }).status === 0
}

/** The tests of vitest that have a size of their own for the torture. */
function sizedTests(): string[] {
  const files = ["src", "e2e/torture"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  )
  const isSized = (file: string) => readFileSync(file, "utf8").includes('/sizes.ts"')
  return files.filter((file) => file.endsWith(".test.ts") && isSized(file))
}

async function soaked(minutes = "30"): Promise<boolean> {
  if (!(Number(minutes) >= 3)) {
    console.error(`--soak takes a number of minutes, at least 3 so that growth can be seen, not ${minutes}.`)
    return false
  }
  // A server that builds the pages itself is a large one for a while.
  return run("vite", "build") && soak(Number(minutes))
}

if (process.argv.includes("--mutants")) {
  process.exitCode = plantAll() ? 0 : 1
} else if (process.argv.includes("--soak")) {
  process.exitCode = (await soaked(process.argv[process.argv.indexOf("--soak") + 1])) ? 0 : 1
} else {
  console.log(`Seed ${seed}. SLUICE_SEED=${seed} plays all of this again.`)
  const passed = [
    run("vitest", "run", ...sizedTests(), "--testTimeout=1200000"),
    run("vite", "build"),
    run("playwright", "test", "-c", "e2e", "resend.spec", "kill.spec", "recovery.spec", "tabs.spec"),
  ]
  process.exitCode = passed.every(Boolean) ? 0 : 1
}
