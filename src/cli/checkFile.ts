import { check } from "#flow/check.ts"
import type { Diagnostic } from "#flow/diagnostic.ts"
import type { ImportedFlow, Repair } from "#flow/import/imported.ts"
import { type FlowDraft, samePath } from "#flow/request.ts"
import { type Locate, locateIn } from "./read/locate.ts"
import type { FlowFile, UnreadableFile } from "./read/readFlows.ts"

/** A file that was read and checked, or could not be read. */
export type CheckedFile = { ok: true; file: string; flows: readonly CheckedFlow[] } | UnreadableFile

export interface CheckedFlow {
  name: string
  draft: FlowDraft
  diagnostics: readonly Diagnostic[]
  locate: Locate
}

/** The deployed flow that a flow is to replace, if it is known. */
export type DeployedOf = (flow: ImportedFlow) => FlowDraft | undefined

export function checkFile(file: FlowFile, deployedOf: DeployedOf): CheckedFile {
  if (!file.ok) return file
  const locate = file.isRequest ? locateIn(file.text) : nowhere
  const flows = file.flows.map((flow) => ({
    name: flow.name,
    draft: flow.draft,
    diagnostics: diagnosticsOf(flow, deployedOf(flow)),
    locate,
  }))
  return { ok: true, file: file.file, flows }
}

/** In other spellings a place of the flow is no place of the text. */
function nowhere(): undefined {}

/** What the check says, and what the import could only point out; how a template spells a member is not told. */
function diagnosticsOf(
  { draft, repairs }: ImportedFlow,
  deployed: FlowDraft | undefined,
): readonly Diagnostic[] {
  const found = check(draft, deployed)
  const told = repairs.filter(({ path, severity }) => {
    return severity !== "info" && !found.some((diagnostic) => samePath(diagnostic.path, path))
  })
  return [...told.map(diagnosticOf), ...found]
}

/** What had to be added, the file itself still lacks. */
function diagnosticOf({ path, before, after, severity, reason }: Repair): Diagnostic {
  const isLacking = before === undefined && after !== undefined
  return { path, severity: isLacking ? "error" : severity, code: "import/repair", message: reason }
}
