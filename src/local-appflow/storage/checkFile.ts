import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import type { Client } from "@libsql/client"
import { checkContent } from "./checkContent.ts"
import { connect } from "./connect.ts"
import { walDamage } from "./walDamage.ts"

/**
 * Throws the reason when a file is not a store that this program can go on with, and leaves the file as it is:
 * one of another program, of a newer Sluice, or a damaged one. A file that is missing or empty is a new store.
 */
export async function checkFile(file: string): Promise<void> {
  const hasWal = sizeOf(walOf(file)) > 0
  if (sizeOf(file) === 0) {
    if (hasWal) throw new Error(`${basename(file)} is missing, but ${basename(walOf(file))} is there`)
    return
  }
  if (hasWal) reportDamage(walDamage(readFileSync(walOf(file))))
  await onUntouched(file, checkContent)
}

function reportDamage(damage: ReturnType<typeof walDamage>) {
  if (damage === "middle") throw new Error("its write-ahead log is damaged")
  if (damage === "tail")
    console.warn("The local AppFlow leaves out its last change, which was not kept whole.")
}

/** Even closing a database can change its files, when it has a journal: then a copy is looked at. */
async function onUntouched(file: string, check: (client: Client) => Promise<void>) {
  const journals = [walOf(file), `${file}-journal`].filter((journal) => sizeOf(journal) > 0)
  if (journals.length === 0) return checkWith(file, check)
  const folder = mkdtempSync(join(tmpdir(), "sluice-check-"))
  try {
    for (const part of [file, ...journals]) copyFileSync(part, join(folder, basename(part)))
    await checkWith(join(folder, basename(file)), check)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function checkWith(file: string, check: (client: Client) => Promise<void>) {
  const client = connect(file)
  try {
    await check(client)
  } finally {
    client.close()
  }
}

function walOf(file: string): string {
  return `${file}-wal`
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0
}
