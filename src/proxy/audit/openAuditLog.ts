import { type FileHandle, open } from "node:fs/promises"
import { type Audit, AuditFailure } from "./audit.ts"
import { hashOfLine, type Link, recordLine, resumedLine } from "./record.ts"
import { verifyAudit } from "./verifyAudit.ts"

/** An audit log in a file, one JSON record on each line, each naming the hash of the line before. */
export interface AuditLog extends Audit {
  close(): Promise<void>
}

/** Opens an audit log and goes on where it ends. A log that does not hang together is not added to. */
export async function openAuditLog(file: string): Promise<AuditLog> {
  const handle = await opened(file)
  let last: Promise<unknown> = Promise.resolve()
  /** Undefined after a write that failed: what is in the file then is not known. */
  let next: Link | undefined

  /** Finds where the log ends, below what a process or a full disk has left unfinished. */
  async function resume(): Promise<Link> {
    const { next: link, trouble } = await endOf(handle, file)
    if (trouble === undefined) return link
    const line = resumedLine(link, new Date())
    await append(`\n${line}`)
    return after(link, line)
  }

  async function append(line: string) {
    await handle.appendFile(`${line}\n`)
    await handle.datasync()
  }

  async function write(lineFor: (link: Link) => string) {
    try {
      const link = next ?? (await resume())
      next = undefined
      const line = lineFor(link)
      await append(line)
      next = after(link, line)
    } catch (error) {
      throw new AuditFailure(error instanceof Error ? error.message : String(error), { cause: error })
    }
  }

  try {
    next = await resume()
  } catch (error) {
    await handle.close()
    throw error
  }
  return {
    write(entry) {
      const written = last.then(() => write((link) => recordLine(entry, link, new Date())))
      last = written.catch(() => undefined)
      return written
    },
    async close() {
      await last
      await handle.close()
    },
  }
}

async function opened(file: string): Promise<FileHandle> {
  try {
    return await open(file, "a+", 0o600)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`The audit log ${file} cannot be opened (${reason}).`, { cause: error })
  }
}

/** The link to go on from; trouble only where the last line is not complete. */
async function endOf(handle: FileHandle, file: string): Promise<{ next: Link; trouble: string | undefined }> {
  const stat = await handle.stat()
  // A device or a pipe has nothing to go on from, and no end either.
  if (!stat.isFile()) return { next: { seq: 1, prevHash: "" }, trouble: undefined }
  const { next, trouble, isCutShort } = await verifyAudit(file)
  if (trouble === undefined) return { next, trouble }
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, stat.size - 1)
  if (isCutShort && buffer.toString() !== "\n") return { next, trouble }
  throw new Error(
    `The audit log ${file} does not hang together. ${trouble} Keep it aside and let Sluice begin a new one.`,
  )
}

function after({ seq }: Link, line: string): Link {
  return { seq: seq + 1, prevHash: hashOfLine(line) }
}
