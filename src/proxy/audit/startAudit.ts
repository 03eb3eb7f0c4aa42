import { mkdir } from "node:fs/promises"
import { join, resolve } from "node:path"
import type { Configuration } from "../configuration/configuration.ts"
import { auditToStdout } from "./auditToStdout.ts"
import { type AuditLog, openAuditLog } from "./openAuditLog.ts"

/** The audit log where the configuration wants it. */
export async function startAudit({ audit, dataDir }: Configuration): Promise<AuditLog> {
  if (audit === "stdout") return { ...auditToStdout(), close: async () => undefined }
  if (audit !== undefined) return openAuditLog(resolve(audit))
  await mkdir(resolve(dataDir), { recursive: true })
  return openAuditLog(join(resolve(dataDir), "audit.jsonl"))
}
