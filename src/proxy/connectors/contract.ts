/** Which application is asked, through which connector profile. */
export interface Place {
  connectorType: string
  profile: string | null
  apiVersion: string | null
}

/** What this AppFlow says of a connector. */
export interface ConnectorFacts {
  connectorType: string
  apiVersions: string[]
}

/** AppFlow's stored connection to an application; nothing secret. */
export interface Profile {
  name: string
  connectorType: string
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
  entities: Entity[]
}

/** A field of an object, for the side it is wanted on. */
export interface EntityField {
  name: string
  label: string | null
  description: string | null
  /** As the connector calls it; null where it does not say. */
  type: string | null
  isKey: boolean
  /** Can be read, and can be part of a condition. */
  isReadable: boolean
  isQueryable: boolean
  isTimestamp: boolean
  /** Can be written when a record is added or changed. */
  isWritable: boolean
  /** A new record needs a value here, and none is made up. */
  isNeeded: boolean
  /** The operators that conditions on it may use; none where the connector does not say. */
  operators: string[]
  /** The write operations that find their record by it; none where the connector does not say. */
  findsFor: string[]
}
