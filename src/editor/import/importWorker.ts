import { importFlows } from "#flow/import/importFlows.ts"
import { decode } from "./decode.ts"
import type { ImportText } from "./readImport.ts"

/** Reads a text off the page's own thread: files are large at times, and some are hostile. */
addEventListener("message", async ({ data }: MessageEvent<File | string>) => {
  let answer: ImportText
  try {
    const text = typeof data === "string" ? data : decode(await data.arrayBuffer())
    answer = { text, imported: importFlows(text) }
  } catch (trouble) {
    const message = `The file could not be opened (${String(trouble)}). It may have been moved, or it is a folder. Choose it again.`
    answer = { text: "", imported: { ok: false, failure: { message } } }
  }
  postMessage(answer)
})
