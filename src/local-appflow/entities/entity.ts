import type { ConnectorEntityField } from "@aws-sdk/client-appflow"
import type { Field, Value } from "./field.ts"

/** An object of an application: what describes its fields, and the records it holds. */
export interface Entity {
  /** What ListConnectorEntities calls it, and what a flow names as its object. */
  name: string
  label: string
  fields: ConnectorEntityField[]
  rows: Row[]
}

/** Something that holds objects: a bucket, a service, a schema. */
export interface Folder {
  name: string
  label: string
  contents: Level
}

/** A record: its values by the identifiers of the fields. */
export type Row = Record<string, Value>

/** The objects and folders at one place, by group. */
export type Level = Record<string, (Entity | Folder)[]>

/** An object with as many sample rows as asked for; each field knows its own values. */
export function entity(name: string, label: string, fields: Field[], rowCount = 6): Entity {
  return {
    name,
    label,
    fields: fields.map(({ described }) => described),
    rows: Array.from({ length: rowCount }, (_, row) =>
      Object.fromEntries(fields.map(({ described, valueIn }) => [described.identifier, valueIn(row)])),
    ),
  }
}

/** A folder whose objects have no groups of their own. */
export function folder(name: string, label: string, ...objects: (Entity | Folder)[]): Folder {
  return { name, label, contents: { Objects: objects } }
}

export function isFolder(node: Entity | Folder): node is Folder {
  return "contents" in node
}

/** What lies in a folder, or at the root when the path is empty. */
export function levelAt(level: Level, path: string): Level | undefined {
  if (path === "") return level
  for (const node of Object.values(level).flat()) {
    if (!isFolder(node)) continue
    const found = node.name === path ? node.contents : levelAt(node.contents, path)
    if (found !== undefined) return found
  }
  return undefined
}

/** The object of this name, however deep it lies. */
export function entityIn(level: Level, name: string): Entity | undefined {
  return entitiesOf(level).find((entity) => entity.name === name)
}

/** All objects, those in folders too. */
export function entitiesOf(level: Level): Entity[] {
  return Object.values(level)
    .flat()
    .flatMap((node) => (isFolder(node) ? entitiesOf(node.contents) : [node]))
}
