import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { debian } from "./debian.ts"

const packages = ["awscli", "python3-boto3", "faketime"]

/** Installs Debian's AWS CLI, boto3 and faketime where they are missing. Says why they cannot be had, if they cannot. */
export function installClients(): string | undefined {
  if (isInstalled()) return undefined
  const advice = `Install them with: apt-get install ${packages.join(" ")}`
  if (!existsSync("/usr/bin/apt-get"))
    return "they are not installed, and there is no apt-get to get Debian's."
  if (process.getuid?.() !== 0) return `they are not installed, and only root may do so. ${advice}`
  aptGet("update")
  aptGet("install", "--yes", "--no-install-recommends", ...packages)
  return isInstalled() ? undefined : "apt-get could not install an AWS CLI of version 2, boto3 and faketime."
}

function isInstalled(): boolean {
  return Object.values(debian).every((path) => existsSync(path))
}

function aptGet(...args: string[]) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  spawnSync("apt-get", ["--quiet", ...args], { stdio: "inherit", env })
}
