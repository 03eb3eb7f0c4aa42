/** Why a text is not yet the value somebody means. */
export type Placeholder =
  /** A template puts the value in when it is deployed. */
  | "template"
  /** Somebody has yet to put a value in. */
  | "open"

/** No value of a request is longer, but for a description that nobody would leave open. */
const longest = 4096

/** What a text under a member of the request stands for, if it only stands for something. */
export function placeholderIn(text: string, member: string | undefined): Placeholder | undefined {
  if (text.length > longest) return undefined
  if (/\$\{[^}]*\}|\{\{[^}]*\}\}|"(?:Fn::\w+|Ref)":/.test(text)) return "template"
  const isOpen = /^<[^<>]+>$/.test(text) || /^your[-_]|replace[-_ ]?me\b|^change[-_]?me$/i.test(text)
  return isOpen || standsForItself(text, member) ? "open" : undefined
}

/** `Bucket_Name_value`, `connector-profile-name`, `Object_ID`: the name of the member in place of its value. */
function standsForItself(text: string, member: string | undefined): boolean {
  if (member === undefined || member === "description") return false
  if (member === "connectorProfileName" && /^connector[-_]profile/i.test(text)) return true
  const [said, own] = [plain(text), plain(member)]
  return said === `${own}value` || (/[-_]/.test(text) && (said === own || said === `${own}id`))
}

function plain(text: string): string {
  return text.replace(/[-_]/g, "").toLowerCase()
}
