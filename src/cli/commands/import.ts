import { type ImportedFlow, type Repair, spellings } from "#flow/import/imported.ts"
import { print } from "#flow/print.ts"
import { pointer } from "#flow/request.ts"
import { type Exit, exit, gravest } from "../exit.ts"
import { chooseFlow } from "../read/chooseFlow.ts"
import { importFile } from "../read/readFlows.ts"
import { count } from "../report/count.ts"
import { failureLine } from "../report/failureLine.ts"
import { severityStyles } from "../report/severityStyles.ts"
import type { Paint, Terminal } from "../terminal.ts"

export interface ImportOptions {
  /** Which flow, where a file has several. */
  flow?: string
}

/** Prints the flow of each file as an UpdateFlow request, and beside it what had to be done for that. */
export async function importFiles(
  files: readonly string[],
  options: ImportOptions,
  terminal: Terminal,
): Promise<Exit> {
  const exits: Exit[] = []
  for (const file of files) exits.push(await importOne(file, options, terminal))
  return gravest(exits)
}

async function importOne(file: string, { flow }: ImportOptions, terminal: Terminal): Promise<Exit> {
  const chosen = chooseFlow(await importFile(file, terminal), flow)
  if (!chosen.ok) {
    terminal.err.write(failureLine(chosen, terminal.err.paint))
    return exit.unusable
  }
  terminal.err.write(reportOf(file, chosen.flow, terminal.err.paint))
  terminal.out.write(`${print(chosen.flow.draft).text}\n`)
  return exit.fine
}

function reportOf(file: string, { name, spelling, repairs }: ImportedFlow, paint: Paint): string {
  const heading = `${file}: ${spellings[spelling]}, flow ${JSON.stringify(name)}: ${count(repairs.length, "repair")}.`
  const lines = repairs.toSorted(gravestFirst).map((repair) => `  ${repairLine(repair, paint)}`)
  return [heading, ...lines].map((line) => `${line}\n`).join("")
}

function repairLine({ path, severity, reason }: Repair, paint: Paint): string {
  return `${paint(severityStyles[severity], severity)}: ${pointer(path) || "the flow"}: ${reason}`
}

const severities = ["error", "warning", "info"]

function gravestFirst(one: Repair, other: Repair): number {
  return severities.indexOf(one.severity) - severities.indexOf(other.severity)
}
