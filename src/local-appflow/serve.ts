import { resolve } from "node:path"
import { runProgram } from "./commandLine.ts"
import { parseOptions, usage } from "./options.ts"
import { startLocalAppFlow } from "./startLocalAppFlow.ts"

await runProgram({
  usage,
  parse: parseOptions,
  async start(options) {
    const { url, close } = await startLocalAppFlow({ ...options, dataDir: resolve(options.dataDir) })
    return { lines: [`Local AppFlow: ${url}`], close }
  },
})
