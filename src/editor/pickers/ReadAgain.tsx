import { IconButton } from "#ui/IconButton.tsx"
import type { Supply } from "./Suppliers.ts"

interface ReadAgainProps {
  supply: Supply<unknown>
  label: string
}

/** Reads what is on offer again, when it is known to have changed. */
export function ReadAgain({ supply, label }: ReadAgainProps) {
  if (supply.state !== "here") return null
  return (
    <IconButton
      label={label}
      title={supply.isReading ? "Reading…" : label}
      icon="M13 8a5 5 0 1 1-1.5-3.6M13 2v3h-3"
      isDisabled={supply.isReading}
      onClick={supply.readAgain}
    />
  )
}
