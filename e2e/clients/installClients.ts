import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { debian } from "./debian.ts"

/** Installs Debian's AWS CLI and boto3 where they are missing. Says why they cannot be had, if they cannot. */
export function installClients(): string | undefined {
  if (isInstalled()) return undefined
  const advice = "Install them with: apt-get install awscli python3-boto3"
  if (!existsSync("/usr/bin/apt-get"))
    return "they are not installed, and there is no apt-get to get Debian's."
  if (process.getuid?.() !== 0) return `they are not installed, and only root may do so. ${advice}`
  aptGet("update")
  aptGet("install", "--yes", "--no-install-recommends", "awscli", "python3-boto3")
  return isInstalled() ? undefined : "apt-get could not install an AWS CLI of version 2 and boto3."
}

function isInstalled(): boolean {
  return Object.values(debian).every((path) => existsSync(path))
}

function aptGet(...args: string[]) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  spawnSync("apt-get", ["--quiet", ...args], { stdio: "inherit", env })
}
