import type { ImportedFlow } from "#flow/import/imported.ts"
import { type CheckedFile, checkFile, type DeployedOf } from "../checkFile.ts"
import { type Exit, exit } from "../exit.ts"
import { type FlowFile, readFlows } from "../read/readFlows.ts"
import { failureLine } from "../report/failureLine.ts"
import { jsonReport } from "../report/jsonReport.ts"
import { sarifReport } from "../report/sarifReport.ts"
import { textReport } from "../report/textReport.ts"
import type { Paint, Terminal } from "../terminal.ts"

type CheckFormat = "text" | "json" | "sarif"

const reports: Record<CheckFormat, (files: readonly CheckedFile[], paint: Paint) => string> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
}

/** The ways to tell what was found. */
export const checkFormats = Object.keys(reports)

export interface CheckOptions {
  format: CheckFormat
  /** A file with the deployed flow, or several, as DescribeFlow gives them. */
  deployed?: string
}

/** Checks all files and reports them together. */
export async function checkFiles(
  names: readonly string[],
  { format, deployed }: CheckOptions,
  terminal: Terminal,
): Promise<Exit> {
  const deployedFile = deployed === undefined ? undefined : await readFlows(deployed, terminal)
  if (deployedFile?.ok === false) {
    terminal.err.write(failureLine(deployedFile, terminal.err.paint))
    return exit.unusable
  }
  const files: FlowFile[] = []
  for (const name of names) files.push(await readFlows(name, terminal))
  const deployedOf = findDeployed(deployedFile?.flows ?? [], files)
  const checked = files.map((file) => checkFile(file, deployedOf))
  for (const file of checked) if (!file.ok) terminal.err.write(failureLine(file, terminal.err.paint))
  terminal.out.write(reports[format](checked, terminal.out.paint))
  return exitOf(checked)
}

/** The deployed flow of the same name. Where one flow meets one, another name is a finding, not another flow. */
function findDeployed(deployed: readonly ImportedFlow[], files: readonly FlowFile[]): DeployedOf {
  const [only, ...others] = deployed
  const count = files.reduce((sum, file) => sum + (file.ok ? file.flows.length : 0), 0)
  if (others.length === 0 && count === 1) return () => only?.draft
  return ({ draft }) => deployed.find((flow) => flow.draft.flowName === draft.flowName)?.draft
}

function exitOf(files: readonly CheckedFile[]): Exit {
  if (files.some((file) => !file.ok)) return exit.unusable
  const diagnostics = files.flatMap((file) => (file.ok ? file.flows.flatMap((flow) => flow.diagnostics) : []))
  return diagnostics.some(({ severity }) => severity === "error") ? exit.found : exit.fine
}
