import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import { chromium } from "@playwright/test"

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, "Google", "Chrome", "Application", "chrome.exe")),
}

/** The Chromium the browser tests use: the one named, the system's, Playwright's, or a new one. */
export function chromiumPath(): string {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (runs(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, which does not run.`)
  }
  const found = present() ?? installed()
  if (found === undefined) {
    throw new Error(
      "The browser tests need Chromium or Chrome, and none could be found or installed. " +
        "Install it with your system's package manager or `npx playwright install --with-deps chromium`, " +
        "or set CHROMIUM_PATH to its executable.",
    )
  }
  return found
}

function present(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "")
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const candidates = [...onPath, ...(usualPlaces[process.platform] ?? []), chromium.executablePath()]
  return candidates.find(runs)
}

function installed(): string | undefined {
  console.log("No Chromium here: installing Playwright's.")
  const environment = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" }
  run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"], environment)
  if (present() === undefined && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Playwright's Chromium does not run here: installing Debian's package.")
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
    run("apt-get", ["update"], environment)
    run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"], environment)
  }
  return present()
}

function run(command: string, args: string[], env: NodeJS.ProcessEnv) {
  spawnSync(command, args, { env, stdio: "inherit", timeout: 10 * 60_000 })
}

/** A file alone is not enough: a downloaded Chromium may lack its libraries, a package may be an empty shell. */
function runs(path: string): boolean {
  if (!existsSync(path)) return false
  // Chrome on Windows opens a window instead of printing its version.
  return process.platform === "win32" || spawnSync(path, ["--version"], { timeout: 60_000 }).status === 0
}
