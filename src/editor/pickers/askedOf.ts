import { textAt } from "#flow/request.ts"
import type { Side } from "#flow/side.ts"
import { textsOf } from "#flow/side.ts"

/** What can be asked of a side: which application, and which of its objects. Flat, so that it compares cheaply. */
export interface Asked {
  connectorType: string
  profile: string | null
  apiVersion: string | null
  /** Most applications answer only through a connector profile. */
  needsProfile: boolean
  /** What holds the fields; undefined where the fields are whatever the flow makes up, as in files. */
  object: string | undefined
}

export function askedOf(side: Side): Asked {
  const { config, connector } = side
  const profile = textAt(config, ["connectorProfileName"]) || null
  return {
    connectorType: connector.type,
    profile,
    apiVersion: textAt(config, ["apiVersion"]) || null,
    needsProfile: connector.profile === "required",
    object: objectOf(side),
  }
}

/** The name of the object as AppFlow lists it; in Amazon S3 it is a bucket and a folder. */
function objectOf(side: Side): string | undefined {
  if ("writesFiles" in side.known) return undefined
  const texts = textsOf(side)
  const named = (what: string) => texts.find(({ field }) => field.names === what)?.text || undefined
  if (side.connector.type !== "S3") return named("object")
  const bucket = named("bucket")
  const folder = named("folder")?.replace(/\/$/, "")
  return bucket && folder ? `${bucket}/${folder}` : undefined
}
