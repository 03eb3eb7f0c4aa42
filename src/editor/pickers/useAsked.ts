import { useShallow } from "zustand/react/shallow"
import { type NodeId, pathOf } from "#flow/document.ts"
import { samePath } from "#flow/request.ts"
import { destinationSides, sourceSide } from "#flow/side.ts"
import { useSession } from "../SessionContext.ts"
import type { Session } from "../session.ts"
import { type Asked, askedOf } from "./askedOf.ts"
import { type Place, type Profile, type Supply, useSuppliers } from "./Suppliers.ts"

/** What can be asked of the source of the flow. */
export function useSourceAsked(): Asked | undefined {
  return useAsked(({ history }) => sourceSide(history.present.draft))
}

/** What can be asked of a destination, the one that a part is or else the first; files have whatever fields they get. */
export function useDestinationAsked(id: NodeId): Asked | undefined {
  return useAsked(({ history: { present } }) => {
    const all = destinationSides(present.draft)
    const own = pathOf(present, id)
    const side = all.find(({ path }) => own !== undefined && samePath(path, own)) ?? all[0]
    return side?.connector.destination?.writesFiles ? undefined : side
  })
}

function useAsked(
  sideIn: (session: Session) => Parameters<typeof askedOf>[0] | undefined,
): Asked | undefined {
  return useSession(
    useShallow((session) => {
      const side = sideIn(session)
      return side && askedOf(side)
    }),
  )
}

/** Where objects and fields can be asked for. */
interface Whereabouts {
  /** Undefined as long as nothing can be asked. A profile that AppFlow does not list is still being typed. */
  place: Place | undefined
  /** It is not known yet whether there is a place: the connector profiles are being read. */
  isComing: boolean
}

export function usePlace(asked: Asked | undefined): Whereabouts {
  const { useProfiles } = useSuppliers()
  const profiles = useProfiles(asked?.needsProfile ? asked.connectorType : undefined)
  if (asked === undefined) return { place: undefined, isComing: false }
  const { connectorType, needsProfile, profile, apiVersion } = asked
  const isComing = needsProfile && profile !== null && profiles.state === "reading"
  return { place: isAskable(asked, profiles) ? { connectorType, profile, apiVersion } : undefined, isComing }
}

function isAskable({ needsProfile, profile }: Asked, profiles: Supply<Profile>): boolean {
  if (!needsProfile) return true
  if (profile === null || profiles.state === "reading") return false
  return profiles.state !== "here" || profiles.items.some(({ name }) => name === profile)
}
