import { placeholderIn } from "../placeholder.ts"
import { shorten } from "../sentence/phrase.ts"
import { isSettled } from "../settled.ts"
import { sourceSide, textsOf } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

export const sourceFolderEnd = flowRule({
  code: "rule/source-folder-end",
  severity: "info",
  about: "The folder a flow reads from ends with a slash.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_S3SourceProperties.html",
  find(subject) {
    const side = sourceSide(subject.draft)
    const texts = side === undefined ? [] : textsOf(side)
    return texts.flatMap((place): Finding[] => {
      const { path, field, text } = place
      const isWhole = text === "" || text.endsWith("/") || isFile(text)
      if (field.names !== "folder" || isWhole || isSettled(place, subject)) return []
      if (placeholderIn(text, String(path.at(-1))) !== undefined) return []
      const message = `Without a slash at its end this is the beginning of a name: AppFlow reads ${shorten(`${text}/`)} and also ${shorten(`${text}-old/`)}, if there is one. Add a slash to read that folder alone.`
      return [{ path, message }]
    })
  },
})

/** The name of one file is a beginning too, but not by accident. */
function isFile(path: string): boolean {
  return /\.\w+$/.test(path)
}
