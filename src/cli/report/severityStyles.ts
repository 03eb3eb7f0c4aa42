import type { Diagnostic } from "#flow/diagnostic.ts"
import type { Style } from "../terminal.ts"

export const severityStyles = {
  error: "red",
  warning: "yellow",
  info: "blue",
} satisfies Record<Diagnostic["severity"], Style>
