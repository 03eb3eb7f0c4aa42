import { useLocation } from "wouter"
import { Message } from "#ui/Message.tsx"
import { listPath } from "./paths.ts"

/** The address leads nowhere. */
export function NotFoundPage() {
  const [, go] = useLocation()
  return (
    <Message title="There is no such page" action={{ label: "Show all flows", onClick: () => go(listPath) }}>
      The address may be mistyped. Flows and their reviews are all reached from the list.
    </Message>
  )
}
