import { type Audit, AuditFailure } from "./audit.ts"
import { hashOfLine, recordLine } from "./record.ts"

/** An audit log beside the other output, for whatever collects it there. It begins anew with each start. */
export function auditToStdout(output: NodeJS.WritableStream = process.stdout): Audit {
  let seq = 1
  let prevHash = ""
  return {
    write(entry) {
      const line = recordLine(entry, { seq, prevHash }, new Date())
      seq++
      prevHash = hashOfLine(line)
      return new Promise((resolve, reject) => {
        output.write(`${line}\n`, (error) => {
          if (error) reject(new AuditFailure(error.message, { cause: error }))
          else resolve()
        })
      })
    },
  }
}
