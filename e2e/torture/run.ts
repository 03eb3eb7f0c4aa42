import { spawnSync } from "node:child_process"
import { plantAll } from "./mutants.ts"
import { seed } from "./sizes.ts"

const environment = { ...process.env, SLUICE_TORTURE: "1", SLUICE_SEED: String(seed) }

/** Runs a command of the project in full size. */
function run(command: string, ...args: string[]): boolean {
  console.log(`\n=== ${command} ${args.join(" ")} ===\n`)
  return spawnSync(command, args, { stdio: "inherit", env: environment }).status === 0
}

if (process.argv.includes("--mutants")) {
  process.exitCode = plantAll() ? 0 : 1
} else {
  console.log(`Seed ${seed}. SLUICE_SEED=${seed} plays all of this again.`)
  const passed = [
    run("vitest", "run", "torture", "--testTimeout=1200000"),
    run("vite", "build"),
    run("playwright", "test", "-c", "e2e", "resend", "kill", "recovery"),
  ]
  process.exitCode = passed.every(Boolean) ? 0 : 1
}
