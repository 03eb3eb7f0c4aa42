import { connectorOf } from "#catalog/catalog.ts"
import type { Connector, DestinationSide, SourceSide } from "#catalog/connector.ts"
import type { GroupField, TextField } from "#catalog/field.ts"
import { remember } from "./remember.ts"
import {
  at,
  type FlowDraft,
  isObject,
  type JsonObject,
  listAt,
  objectAt,
  type Path,
  textAt,
} from "./request.ts"

/** A source or destination of a draft whose connector the catalogue knows as one. */
export interface Side<Known = SourceSide | DestinationSide> {
  /** Where it stands in the draft. */
  path: Path
  config: JsonObject
  connector: Connector
  /** Its entry in the catalogue. */
  known: Known
  /** What stands under the key of the connector, if it is an object. */
  settings: JsonObject | undefined
  settingsPath: Path
}

const sourcePath: Path = ["sourceFlowConfig"]

/** The places of the source and of every destination, whatever stands there. */
export function sidePaths(draft: FlowDraft): readonly Path[] {
  const list = listAt(draft, ["destinationFlowConfigList"])
  return [sourcePath, ...list.map((_, index) => ["destinationFlowConfigList", index])]
}

/** Which side a path of {@link sidePaths} is. */
export function sideKind([member]: Path): "source" | "destination" {
  return member === "sourceFlowConfig" ? "source" : "destination"
}

export function sourceSide(draft: FlowDraft): Side<SourceSide> | undefined {
  const config = objectAt(draft, sourcePath)
  return sideOf(config, sourcePath, "source", connectorOf(config.connectorType)?.source)
}

const destinations = new WeakMap<object, readonly Side<DestinationSide>[]>()

export function destinationSides(draft: FlowDraft): readonly Side<DestinationSide>[] {
  const list = listAt(draft, ["destinationFlowConfigList"])
  return remember(destinations, list, () =>
    list.flatMap((_, index) => {
      const config = objectAt(list, [index])
      const known = connectorOf(config.connectorType)?.destination
      return sideOf(config, ["destinationFlowConfigList", index], "destination", known) ?? []
    }),
  )
}

/** The source and then the destinations. */
export function sides(draft: FlowDraft): readonly Side[] {
  const source = sourceSide(draft)
  return source === undefined ? destinationSides(draft) : [source, ...destinationSides(draft)]
}

function sideOf<Known extends SourceSide | DestinationSide>(
  config: JsonObject,
  path: Path,
  kind: "source" | "destination",
  known: Known | undefined,
): Side<Known> | undefined {
  const connector = connectorOf(config.connectorType)
  if (connector === undefined || known === undefined) return undefined
  const place = [`${kind}ConnectorProperties`, known.key]
  const settings = at(config, place)
  return {
    path,
    config,
    connector,
    known,
    settings: isObject(settings) ? settings : undefined,
    settingsPath: [...path, ...place],
  }
}

/** A text that a side has, with its field and its place in the draft. */
export interface SideText {
  path: Path
  field: TextField
  text: string
}

/** The texts of a side's settings that the catalogue knows. */
export function textsOf({ known, settings, settingsPath }: Side): readonly SideText[] {
  return textsIn(settings, known.fields, settingsPath)
}

function textsIn(group: JsonObject | undefined, { members }: GroupField, path: Path): readonly SideText[] {
  return Object.entries(members).flatMap(([name, field]) => {
    const here = [...path, name]
    if (field.kind === "group") return textsIn(objectAt(group, [name]), field, here)
    const text = textAt(group, [name])
    return field.kind === "text" && text !== undefined ? [{ path: here, field, text }] : []
  })
}
