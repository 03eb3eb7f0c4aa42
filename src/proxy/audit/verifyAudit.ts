import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"
import { hashOfLine, type Link } from "./record.ts"

/** How far an audit log hangs together. */
export interface Verdict {
  /** Records that follow one another without a gap. */
  records: number
  /** The link for the record after the last one. */
  next: Link
  /** The first thing that is wrong, in a sentence. */
  trouble: string | undefined
  /** All that is wrong is the last line, which was not written to its end. */
  isCutShort: boolean
}

/**
 * Follows the chain of hashes through an audit log. It shows whether a line was changed, taken out or put in;
 * lines cut off at the end can only be told by comparing the last sequence number with a copy elsewhere.
 */
export async function verifyAudit(file: string): Promise<Verdict> {
  let next: Link = { seq: 1, prevHash: "" }
  let number = 0
  let torn: number | undefined
  const verdict = (trouble?: string): Verdict => ({
    records: next.seq - 1,
    next,
    trouble,
    isCutShort: false,
  })
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: 0 })) {
    number += 1
    const record = recordIn(line)
    if (record === undefined) {
      if (torn !== undefined) return verdict(`Line ${torn} is no record.`)
      torn = number
      continue
    }
    // A process that ends while it writes leaves part of a line; the next one goes on below it and says so.
    if (torn !== undefined && record.event !== "resumed") return verdict(`Line ${torn} is no record.`)
    torn = undefined
    if (record.seq !== next.seq) {
      return verdict(`Line ${number} has the sequence number ${record.seq} where ${next.seq} belongs.`)
    }
    if (record.prevHash !== next.prevHash) {
      return verdict(`Line ${number} does not follow the line before it: one of the two was changed.`)
    }
    next = { seq: next.seq + 1, prevHash: hashOfLine(line) }
  }
  if (torn === undefined) return verdict()
  return { ...verdict(`Line ${torn} is not complete.`), isCutShort: true }
}

function recordIn(line: string): { seq: unknown; prevHash: unknown; event: unknown } | undefined {
  try {
    const { seq, prevHash, event } = JSON.parse(line) as Record<string, unknown>
    return { seq, prevHash, event }
  } catch {
    return undefined
  }
}
