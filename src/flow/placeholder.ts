import { plainName } from "./plainName.ts"

/** Why a text is not yet the value somebody means. */
export type Placeholder =
  /** A template puts the value in when it is deployed. */
  | "template"
  /** Somebody has yet to put a value in. */
  | "open"

/** What a text under a member of the request stands for, if it only stands for something. */
export function placeholderIn(text: string, member: string | undefined): Placeholder | undefined {
  if (holds(text, "${", "}") || holds(text, "{{", "}}") || /"(?:Fn::\w+|Ref)":/.test(text)) return "template"
  const isOpen = /^<[^<>]+>$/.test(text) || /^your[-_]|replace[-_ ]?me\b|^change[-_]?me$/i.test(text)
  return isOpen || standsForItself(text, member) ? "open" : undefined
}

function holds(text: string, opening: string, closing: string): boolean {
  const start = text.indexOf(opening)
  return start >= 0 && text.indexOf(closing, start) > 0
}

/** `Bucket_Name_value`, `connector-profile-name`, `Object_ID`: the name of the member in place of its value. */
function standsForItself(text: string, member: string | undefined): boolean {
  if (member === undefined || member === "description") return false
  if (member === "connectorProfileName" && /^connector[-_]profile/i.test(text)) return true
  const [said, own] = [plainName(text), plainName(member)]
  return said === `${own}value` || (/[-_]/.test(text) && (said === own || said === `${own}id`))
}
