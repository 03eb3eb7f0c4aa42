import { shorten } from "../sentence/phrase.ts"
import { isSettled } from "../settled.ts"
import { sides, textsOf } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

export const folderSlash = flowRule({
  code: "rule/folder-slash",
  severity: "warning",
  about: "The folder in a bucket does not begin with a slash.",
  reference: "https://github.com/aws/aws-cdk/issues/18899",
  find(subject) {
    return sides(subject.draft).flatMap((side) =>
      textsOf(side).flatMap((place): Finding[] => {
        const { path, field, text } = place
        if (field.names !== "folder" || !text.startsWith("/") || isSettled(place, subject)) return []
        const value = text.replace(/^\/+/, "")
        const message = `The folder begins with a slash, and for Amazon S3 that is another folder, one without a name. Write ${
          value === "" ? "none" : shorten(value)
        }.`
        const fix =
          value === ""
            ? { name: "Remove the slash", edits: [{ kind: "remove" as const, path }] }
            : { name: "Remove the slash", edits: [{ kind: "set" as const, path, value }] }
        return [{ path, message, fix }]
      }),
    )
  },
})
