import type { Imported } from "#flow/import/imported.ts"
import { longestJson } from "#flow/text/limits.ts"
import { sizeInWords } from "../json/sizeInWords.ts"
import { startWorker } from "./startWorker.ts"

/** A text, and what came of it. */
export interface ImportText {
  text: string
  imported: Imported
}

/** Milliseconds. What takes longer is no flow, or was made to take long. */
const longest = 5000

/** Reads a file or a text that was pasted, in a worker. Ends the worker when nobody waits any more. */
export function readImport(source: File | string, signal: AbortSignal): Promise<ImportText> {
  if (typeof source !== "string" && source.size > longestJson) {
    const most = sizeInWords(longestJson)
    return Promise.resolve(
      failed(
        `The file has ${sizeInWords(source.size)}; at most ${most} can be read, which is more than any flow has. Choose a file with the flow alone.`,
      ),
    )
  }
  return new Promise((resolve) => {
    const worker = startWorker()
    const timer = setTimeout(() => finish(failed(tooSlow)), longest)
    function finish(result: ImportText) {
      clearTimeout(timer)
      worker.terminate()
      resolve(result)
    }
    worker.addEventListener("message", ({ data }: MessageEvent<ImportText>) => finish(data))
    worker.addEventListener("error", () => finish(failed(broken)))
    signal.addEventListener("abort", () => finish(failed("Reading was stopped.")))
    worker.postMessage(source)
  })
}

const tooSlow = `Reading took longer than ${longest / 1000} seconds, so it was stopped. Nothing was changed. Choose a file with the flow alone.`

const broken =
  "Sluice made a mistake while reading this. Nothing was changed. Paste the flow as UpdateFlow JSON instead."

function failed(message: string): ImportText {
  return { text: "", imported: { ok: false, failure: { message } } }
}
