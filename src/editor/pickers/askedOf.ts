import { textAt } from "#flow/request.ts"
import type { Side } from "#flow/side.ts"
import { textsOf } from "#flow/side.ts"

/** What can be asked of a side: which application, and which of its objects. Flat, so that it compares cheaply. */
export interface Asked {
  connectorType: string
  profile: string | null
  apiVersion: string | null
  /** Whether it can be asked as it is: most applications answer only through a connector profile. */
  isAskable: boolean
  object: string | undefined
}

export function askedOf(side: Side): Asked {
  const { config, connector } = side
  const profile = textAt(config, ["connectorProfileName"]) || null
  return {
    connectorType: connector.type,
    profile,
    apiVersion: textAt(config, ["apiVersion"]) || null,
    isAskable: profile !== null || connector.profile === "none",
    object: objectOf(side),
  }
}

/** The name of the object as AppFlow lists it; in Amazon S3 it is a bucket and a folder. */
function objectOf(side: Side): string | undefined {
  const texts = textsOf(side)
  const named = (what: string) => texts.find(({ field }) => field.names === what)?.text || undefined
  const bucket = named("bucket")
  if (side.connector.type !== "S3" || bucket === undefined) return named("object")
  return [bucket, named("folder")?.replace(/\/$/, "")].filter(Boolean).join("/")
}
