import { textAt } from "./request.ts"
import type { FlowSubject } from "./rules/rule.ts"
import type { SideText } from "./side.ts"

/** Whether a text stays as the deployed flow has it, so that advice about it comes too late. */
export function isSettled({ path, field, text }: SideText, { deployed }: FlowSubject): boolean {
  return field.fixed === true && text === textAt(deployed, path)
}
