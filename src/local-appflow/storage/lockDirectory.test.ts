import { spawn } from "node:child_process"
import { once } from "node:events"
import { expect } from "vitest"
import { test } from "../fixture.ts"
import { lockDirectory } from "./lockDirectory.ts"

const taken = "another process is using the directory"

test("F16 a directory is locked once, until it is released", async ({ dataDir }) => {
  const lock = await lockDirectory(dataDir)
  await expect(lockDirectory(dataDir)).rejects.toThrow(taken)
  lock.release()
  const next = await lockDirectory(dataDir)
  next.release()
})

test("the lock of a process that is killed goes with it", async ({ dataDir }) => {
  const program = `
    const { lockDirectory } = await import("./src/local-appflow/storage/lockDirectory.ts")
    await lockDirectory(${JSON.stringify(dataDir)})
    console.log("locked")
    setInterval(() => {}, 1000)
  `
  const holder = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  await once(holder.stdout, "data")
  await expect(lockDirectory(dataDir)).rejects.toThrow(taken)
  const ended = once(holder, "exit")
  holder.kill("SIGKILL")
  await ended
  const lock = await lockDirectory(dataDir)
  lock.release()
})
