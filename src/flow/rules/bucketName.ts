import { placeholderIn } from "../placeholder.ts"
import { shorten } from "../sentence/phrase.ts"
import { isSettled } from "../settled.ts"
import { sides, textsOf } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

export const bucketName = flowRule({
  code: "rule/bucket-name",
  severity: "warning",
  about: "S3 buckets have names of lower-case letters, digits, hyphens and dots.",
  reference: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html",
  find(subject) {
    return sides(subject.draft).flatMap((side) =>
      textsOf(side).flatMap((place): Finding[] => {
        const { path, field, text } = place
        if (field.names !== "bucket" || isBucket(text) || !field.rule.safeParse(text).success) return []
        if (isSettled(place, subject) || placeholderIn(text, String(path.at(-1))) !== undefined) return []
        const message = `No S3 bucket can be called ${shorten(text)}: names have only lower-case letters, digits, hyphens and dots, and begin and end with a letter or digit. Write the name of the bucket as Amazon S3 shows it.`
        return [{ path, message }]
      }),
    )
  },
})

function isBucket(name: string): boolean {
  const isAddress = /^\d+\.\d+\.\d+\.\d+$/.test(name)
  return /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) && !name.includes("..") && !isAddress
}
