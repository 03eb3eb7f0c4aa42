import type { ImportedFlow } from "#flow/import/imported.ts"
import type { FlowFile, UnreadableFile } from "./readFlows.ts"

/** The one flow of a file that is meant: the only one, or of several the one with the name. */
export function chooseFlow(
  file: FlowFile,
  name: string | undefined,
): { ok: true; flow: ImportedFlow } | UnreadableFile {
  if (!file.ok) return file
  const isChoice = name !== undefined && file.flows.length > 1
  const [flow, ...others] = isChoice ? file.flows.filter((each) => each.name === name) : file.flows
  if (flow !== undefined && others.length === 0) return { ok: true, flow }
  const names = file.flows.map((each) => each.name).join(", ")
  return { ok: false, file: file.file, failure: { message: whyNot(name, names) } }
}

function whyNot(name: string | undefined, names: string): string {
  if (name === undefined) return `The file has several flows: ${names}. Choose one with --flow NAME.`
  return `The file has not exactly one flow "${name}". It has ${names}.`
}
