import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { test as base } from "vitest"
import type { FlowDraft, JsonObject } from "#flow/request.ts"
import { run } from "./run.ts"
import type { Channel } from "./terminal.ts"

/** How a command ended, and what it said. The directory of the files is left out of their names. */
interface Ended {
  code: number
  out: string
  err: string
}

interface Fixture {
  directory: string
  /** Writes a file; what is not text already, as JSON. */
  write(name: string, content: string | JsonObject): Promise<void>
  read(name: string): Promise<string>
  /** Runs a command line in this process; arguments that name files written before are made to lead there. */
  sluice(...args: string[]): Promise<Ended>
  /** What the command will find in its standard input. */
  input: { text: string }
}

/** Tests of the command line, each in a directory of its own. */
export const test = base.extend<Fixture>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of the fixtures from the pattern.
  directory: async ({}, use) => {
    const directory = await mkdtemp(join(tmpdir(), "sluice-"))
    await use(directory)
    await rm(directory, { recursive: true })
  },
  write: async ({ directory }, use) => {
    await use((name, content) => {
      const text = typeof content === "string" ? content : JSON.stringify(content, null, 2)
      return writeFile(join(directory, name), text)
    })
  },
  read: async ({ directory }, use) => use((name) => readFile(join(directory, name), "utf8")),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  input: async ({}, use) => use({ text: "" }),
  sluice: async ({ directory, input }, use) => {
    await use(async (...args) => {
      const said = { out: "", err: "" }
      const code = await run(
        args.map((arg) => (/\.\w+$/.test(arg) ? join(directory, arg) : arg)),
        {
          out: channel((text) => {
            said.out += text
          }),
          err: channel((text) => {
            said.err += text
          }),
          readInput: async () => new TextEncoder().encode(input.text),
        },
      )
      const short = (text: string) => text.replaceAll(`${directory}/`, "")
      return { code, out: short(said.out), err: short(said.err) }
    })
  },
})

/** A channel that shows no styles. */
export function channel(write: Channel["write"]): Channel {
  return { write, paint: (_, text) => text }
}

/** A flow with nothing to complain about. */
export const accounts: FlowDraft = {
  flowName: "accounts",
  triggerConfig: { triggerType: "OnDemand" },
  sourceFlowConfig: {
    connectorType: "Salesforce",
    connectorProfileName: "production",
    sourceConnectorProperties: { Salesforce: { object: "Account" } },
  },
  destinationFlowConfigList: [
    {
      connectorType: "S3",
      destinationConnectorProperties: {
        S3: { bucketName: "company-lake", s3OutputFormatConfig: { fileType: "JSON" } },
      },
    },
  ],
  tasks: [
    {
      taskType: "Filter",
      sourceFields: ["Id"],
      connectorOperator: { Salesforce: "PROJECTION" },
      taskProperties: {},
    },
    {
      taskType: "Map",
      sourceFields: ["Id"],
      connectorOperator: { Salesforce: "NO_OP" },
      destinationField: "id",
      taskProperties: { SOURCE_DATA_TYPE: "id", DESTINATION_DATA_TYPE: "string" },
    },
  ],
}
