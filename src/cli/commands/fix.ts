import { writeFile } from "node:fs/promises"
import { check } from "#flow/check.ts"
import type { Diagnostic } from "#flow/diagnostic.ts"
import { fixAll } from "#flow/fix.ts"
import { spellings } from "#flow/import/imported.ts"
import { print } from "#flow/print.ts"
import { changeText } from "#flow/text/changeText.ts"
import { type Exit, exit, gravest } from "../exit.ts"
import { chooseFlow } from "../read/chooseFlow.ts"
import { type FlowFile, readFlows, type UnreadableFile } from "../read/readFlows.ts"
import { count } from "../report/count.ts"
import { failureLine } from "../report/failureLine.ts"
import type { Paint, Terminal } from "../terminal.ts"

export interface FixOptions {
  /** Change the files. Without it they stay as they are. */
  write?: boolean
  /** Which flow, where a file has several. */
  flow?: string
}

/** Applies every fix. What is not written is printed if it is a single file, and else only told. */
export async function fixFiles(
  files: readonly string[],
  options: FixOptions,
  terminal: Terminal,
): Promise<Exit> {
  const isPrinted = !options.write && files.length === 1
  const exits: Exit[] = []
  for (const name of files) {
    const fixed = fixFile(await readFlows(name, terminal), options)
    const done = fixed.ok && options.write ? await save(fixed) : fixed
    if (!done.ok) {
      terminal.err.write(failureLine(done, terminal.err.paint))
      exits.push(exit.unusable)
      continue
    }
    if (isPrinted) terminal.out.write(done.after)
    const report = isPrinted ? terminal.err : terminal.out
    report.write(reportOf(done, options.write || isPrinted ? "fixed" : "fixable", report.paint))
    exits.push(done.errors > 0 ? exit.found : exit.fine)
  }
  return gravest(exits)
}

interface FixedFile {
  ok: true
  file: string
  before: string
  after: string
  fixed: readonly Diagnostic[]
  /** How many errors no fix could clear. */
  errors: number
}

function fixFile(file: FlowFile, { write, flow }: FixOptions): FixedFile | UnreadableFile {
  const chosen = chooseFlow(file, flow)
  if (!file.ok) return file
  if (!chosen.ok) return chosen
  const { draft: before, spelling } = chosen.flow
  if (write && !isWritable(file)) return refusal(file.file, spellings[spelling])
  const { draft, fixed } = fixAll(before)
  const text = file.isRequest ? changeText(file.text, before, draft) : `${print(draft).text}\n`
  const errors = check(draft).filter(({ severity }) => severity === "error").length
  return { ok: true, file: file.file, before: file.mark + file.text, after: file.mark + text, fixed, errors }
}

function isWritable({ file, isRequest }: FlowFile & { ok: true }): boolean {
  return isRequest && file !== "-"
}

function refusal(file: string, spelling: string): UnreadableFile {
  const message =
    file === "-"
      ? "The standard input cannot be written to. Leave out --write to have the flow printed."
      : `--write changes UpdateFlow requests only, and this is a ${spelling}. Make a request of it with sluice import.`
  return { ok: false, file, failure: { message } }
}

async function save(fixed: FixedFile): Promise<FixedFile | UnreadableFile> {
  const { file, before, after } = fixed
  if (after === before) return fixed
  try {
    await writeFile(file, after)
    return fixed
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { ok: false, file, failure: { message: `The file cannot be written: ${reason}.` } }
  }
}

function reportOf({ file, fixed, errors }: FixedFile, done: string, paint: Paint): string {
  const names = fixed.map(({ fix, code }) => `${fix?.name} ${paint("dim", `[${code}]`)}`)
  const lines = Array.from(counted(names), ([name, times]) => {
    return `${file}: ${paint("green", done)}: ${name}${times === 1 ? "" : `, ${times} times`}`
  })
  const left = errors === 0 ? "no errors" : count(errors, "error")
  const summary = `${file}: ${count(fixed.length, "problem")} ${done}, ${left} left.`
  return [...lines, summary].map((line) => `${line}\n`).join("")
}

/** How often each text is there, in the order in which they first come. */
function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1)
  return times
}
