import type { Session } from "#api/sessionQuery.ts"

/** What limits a person here, in two or three words; undefined where nothing does. */
export function limitWords({ rights, shown }: Pick<Session, "rights" | "shown">): string | undefined {
  const { update, run } = rights
  if (!update.may && !run.may) return "Look only"
  if (!update.may) return "No updates"
  if (!run.may) return "No runs"
  return shown === null ? undefined : "Some flows"
}
