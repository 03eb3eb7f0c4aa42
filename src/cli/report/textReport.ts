import type { Diagnostic } from "#flow/diagnostic.ts"
import { type FlowDocument, openDocument } from "#flow/document.ts"
import { placeWords } from "#flow/placeWords.ts"
import { enumerate } from "#flow/sentence/phrase.ts"
import type { CheckedFile, CheckedFlow } from "../checkFile.ts"
import type { Region } from "../read/locate.ts"
import type { Paint } from "../terminal.ts"
import { count } from "./count.ts"
import { severityStyles } from "./severityStyles.ts"

/** One line for each diagnostic, as compilers write them, and a summary. */
export function textReport(files: readonly CheckedFile[], paint: Paint): string {
  const lines = files.flatMap((file) => (file.ok ? fileLines(file.file, file.flows, paint) : []))
  return [...lines, ...summary(files)].map((line) => `${line}\n`).join("")
}

function fileLines(file: string, flows: readonly CheckedFlow[], paint: Paint): readonly string[] {
  return flows.flatMap((flow) => {
    const name = flows.length > 1 ? `${file} (${flow.name})` : file
    return flowLines(name, flow, paint)
  })
}

function flowLines(
  file: string,
  { draft, diagnostics, locate }: CheckedFlow,
  paint: Paint,
): readonly string[] {
  if (diagnostics.length === 0) return []
  const document = openDocument(draft)
  const located = diagnostics.map((diagnostic) => ({ diagnostic, region: locate(diagnostic.path) }))
  return located.sort(inOrderOfText).map(({ diagnostic, region }) => {
    const place = region === undefined ? file : `${file}:${region.line}:${region.column}`
    const { severity, message, code } = diagnostic
    const said = `${where(document, diagnostic)}: ${message.replaceAll("\n", " ")}`
    return `${place}: ${paint(severityStyles[severity], severity)}: ${said} ${paint("dim", `[${code}]`)}`
  })
}

interface Located {
  region: Region | undefined
}

function inOrderOfText({ region: one }: Located, { region: other }: Located): number {
  if (one === undefined || other === undefined) return 0
  return one.line - other.line || one.column - other.column
}

/** The part, and the field in it unless the message begins with that anyway. */
function where(document: FlowDocument, { path, message }: Diagnostic): string {
  const { part, field } = placeWords(document, path)
  return field === undefined || message.startsWith(field) ? part : `${part}, ${field}`
}

const severities = [
  ["error", "error"],
  ["warning", "warning"],
  ["info", "note"],
] as const

function summary(files: readonly CheckedFile[]): readonly string[] {
  const flows = files.flatMap((file) => (file.ok ? file.flows : []))
  const diagnostics = flows.flatMap((flow) => flow.diagnostics)
  const kinds = severities.flatMap(([severity, noun]) => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
    return number === 0 ? [] : [count(number, noun)]
  })
  const found = kinds.length === 0 ? "no problems" : enumerate(kinds)
  const fixable = diagnostics.filter(({ fix }) => fix !== undefined).length
  const isStrange = diagnostics.some(({ code }) => code === "schema/unknown-member")
  const unread = files.filter((file) => !file.ok).length
  return [
    ...(flows.length === 0 ? [] : [`Checked ${count(flows.length, "flow")}: ${found}.`]),
    ...(fixable === 0 ? [] : [`${count(fixable, "problem")} can be fixed with sluice fix.`]),
    ...(isStrange ? ["If unknown members are an early spelling, sluice import makes a request of it."] : []),
    ...(unread === 0 ? [] : [`${count(unread, "file")} could not be read.`]),
  ]
}
