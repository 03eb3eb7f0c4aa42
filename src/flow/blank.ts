import type { GroupField } from "#catalog/field.ts"
import type { JsonObject } from "./request.ts"

/** What a new group starts with: its required groups, empty. Values are for people to fill in. */
export function blank(field: GroupField): JsonObject {
  const groups = Object.entries(field.members).flatMap(([name, member]) =>
    member.required && member.kind === "group" ? [[name, blank(member)] as const] : [],
  )
  return Object.fromEntries(groups)
}
