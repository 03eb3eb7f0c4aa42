import { connectorOf } from "#catalog/catalog.ts"
import { type Json, type JsonObject, objectAt, textAt } from "../request.ts"
import type { NodeWords } from "../sentences.ts"
import { shorten } from "./phrase.ts"

/** Where records come from, in words. */
export function sourceWords(source: Json): NodeWords {
  const side = { kind: "Source", side: "source", missing: "Choose where the records come from" } as const
  return sideWords(source, side)
}

/** Where records go, in words. */
export function destinationWords(destination: Json): NodeWords {
  const side = { kind: "Destination", side: "destination", missing: "Choose where the records go" } as const
  return sideWords(destination, side)
}

interface Side {
  kind: NodeWords["kind"]
  side: "source" | "destination"
  missing: string
}

function sideWords(config: Json, { kind, side, missing }: Side): NodeWords {
  const type = textAt(config, ["connectorType"])
  if (type === undefined) return { kind, title: "Not chosen", sentence: missing }
  const connector = connectorOf(type)
  const known = connector?.[side]
  if (connector === undefined) {
    return { kind, title: shorten(type), sentence: `Connector "${shorten(type)}" that Sluice does not know` }
  }
  if (known === undefined) {
    return { kind, title: connector.name, sentence: `${connector.name} cannot be a ${side}` }
  }
  const properties = objectAt(config, [`${side}ConnectorProperties`, known.key])
  const place = placeIn(properties)
  if (place !== undefined) return { kind, title: connector.name, sentence: place }
  const isEmpty = Object.keys(known.fields.members).length === 0
  return { kind, title: connector.name, sentence: isEmpty ? "Nothing to set" : "Not filled in yet" }
}

function placeIn(properties: JsonObject): string | undefined {
  const [bucket, ...folders] = ["bucketName", "bucketPrefix"].map((name) => textAt(properties, [name]))
  if (bucket) return shorten([bucket, ...folders.filter(Boolean)].join("/"))
  const name = ["object", "entityName", "objectPath"].map((key) => textAt(properties, [key])).find(Boolean)
  if (name !== undefined) return shorten(name)
  const domain = [textAt(properties, ["domainName"]), textAt(properties, ["objectTypeName"])].filter(Boolean)
  return domain.length === 0 ? undefined : shorten(domain.join(", "))
}
