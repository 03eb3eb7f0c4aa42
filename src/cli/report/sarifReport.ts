import { isAbsolute } from "node:path"
import { pathToFileURL } from "node:url"
import type { Location, Log, Notification, PhysicalLocation, Region, Result } from "sarif"
import type { Diagnostic } from "#flow/diagnostic.ts"
import { pointer } from "#flow/request.ts"
import type { CheckedFile, CheckedFlow } from "../checkFile.ts"
import type * as text from "../read/locate.ts"
import type { UnreadableFile } from "../read/readFlows.ts"
import { version } from "../version.ts"
import { sarifRules } from "./sarifRules.ts"

/** A SARIF 2.1.0 log, as code scanning services take it. */
export function sarifReport(files: readonly CheckedFile[]): string {
  return `${JSON.stringify(logOf(files), null, 2)}\n`
}

function logOf(files: readonly CheckedFile[]): Log {
  const unread = files.filter((file) => !file.ok)
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Sluice", version, rules: [...sarifRules] } },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            toolExecutionNotifications: unread.map(notificationOf),
          },
        ],
        results: files.flatMap((file) =>
          file.ok ? file.flows.flatMap((flow) => resultsOf(file.file, flow)) : [],
        ),
      },
    ],
  }
}

function notificationOf({ file, failure: { message, line, column } }: UnreadableFile): Notification {
  const region =
    line === undefined ? undefined : { startLine: line, ...(column ? { startColumn: column } : {}) }
  return {
    level: "error",
    message: { text: message },
    locations: [{ physicalLocation: placeIn(file, region) }],
  }
}

function resultsOf(file: string, { name, diagnostics, locate }: CheckedFlow): Result[] {
  return diagnostics.map((diagnostic) => {
    const { code, severity, message, path } = diagnostic
    const ruleIndex = sarifRules.findIndex(({ id }) => id === code)
    return {
      ruleId: code,
      ...(ruleIndex < 0 ? {} : { ruleIndex }),
      level: levels[severity],
      message: { text: message },
      locations: [locationOf(file, name, diagnostic, locate(path))],
    }
  })
}

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<
  Diagnostic["severity"],
  Result["level"]
>

function locationOf(
  file: string,
  flow: string,
  { path }: Diagnostic,
  region: text.Region | undefined,
): Location {
  return {
    physicalLocation: placeIn(file, region && regionOf(region)),
    logicalLocations: [{ fullyQualifiedName: `${flow}#${pointer(path)}` }],
  }
}

function regionOf({ line, column, endLine, endColumn }: text.Region): Region {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

function placeIn(file: string, region: Region | undefined): PhysicalLocation {
  return { artifactLocation: { uri: uriOf(file) }, ...(region === undefined ? {} : { region }) }
}

/** Files are named from where the command runs; services take that for the root of the repository. */
function uriOf(file: string): string {
  if (file === "-") return "stdin"
  if (isAbsolute(file)) return pathToFileURL(file).href
  return file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/")
}
