import { pointer } from "#flow/request.ts"
import type { CheckedFile } from "../checkFile.ts"

/** One object for each file, in the order in which they were given. */
export function jsonReport(files: readonly CheckedFile[]): string {
  return `${JSON.stringify(files.map(fileEntry), null, 2)}\n`
}

function fileEntry(file: CheckedFile) {
  if (!file.ok) {
    const { message } = file.failure
    return {
      file: file.file,
      diagnostics: [{ path: "", severity: "error", code: "file/unreadable", message }],
    }
  }
  const { flows } = file
  const diagnostics = flows.flatMap(({ name, diagnostics }) =>
    diagnostics.map(({ path, severity, code, message }) => ({
      ...(flows.length > 1 ? { flow: name } : {}),
      path: pointer(path),
      severity,
      code,
      message,
    })),
  )
  return { file: file.file, diagnostics }
}
