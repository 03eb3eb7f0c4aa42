import { createContext, useContext } from "react"

/** Which application is asked, through which connector profile. */
export interface Place {
  connectorType: string
  profile: string | null
  apiVersion: string | null
}

/** AppFlow's stored connection to an application. */
export interface Profile {
  name: string
  /** Tells custom connectors apart. */
  connectorLabel: string | null
  isPrivate: boolean
}

/** An object of an application, or something that holds objects. */
export interface Entity {
  name: string
  label: string | null
  hasNested: boolean
}

/** Objects under the heading that the application gives them. */
export interface EntityGroup {
  name: string
  entities: readonly Entity[]
}

/** A field of an object, and what can be done with it. */
export interface EntityField {
  name: string
  label: string | null
  description: string | null
  /** As the connector calls it; null where it does not say. */
  type: string | null
  isKey: boolean
  isReadable: boolean
  isQueryable: boolean
  isTimestamp: boolean
  isWritable: boolean
  /** A new record needs a value here, and none is made up. */
  isNeeded: boolean
  /** The operators that conditions on it may use; none where the connector does not say. */
  operators: readonly string[]
  /** The write operations that find their record by it; none where the connector does not say. */
  findsFor: readonly string[]
}

/** What there is to choose from, as far as it is known. */
export type Supply<Item> =
  /** Nothing can be asked, for example before a connector profile is chosen. */
  | { state: "none" }
  | { state: "reading" }
  | { state: "failed"; why: string; readAgain: () => void }
  | { state: "here"; items: readonly Item[]; isReading: boolean; readAgain: () => void }

/**
 * Who knows what a flow can name outside of itself. Each member is a hook. The editor asks; whoever shows it
 * answers, so that the editor knows no server.
 */
export interface Suppliers {
  useProfiles(connectorType: string | undefined): Supply<Profile>
  /** Of a connector, or of the registered one with this label. */
  useApiVersions(connectorType: string | undefined, label: string | undefined): Supply<string>
  /** The objects at a place, or those inside another one. */
  useEntities(place: Place | undefined, path: string): Supply<EntityGroup>
  useFields(place: Place | undefined, entity: string | undefined): Supply<EntityField>
}

const nothing = { state: "none" } as const

const nobody: Suppliers = {
  useProfiles: () => nothing,
  useApiVersions: () => nothing,
  useEntities: () => nothing,
  useFields: () => nothing,
}

/** Without a provider nothing is on offer, and everything can be typed. */
export const SuppliersContext = createContext<Suppliers>(nobody)

export function useSuppliers(): Suppliers {
  return useContext(SuppliersContext)
}

/** What is here by now; nothing while it is not. */
export function itemsOf<Item>(supply: Supply<Item>): readonly Item[] {
  return supply.state === "here" ? supply.items : []
}
