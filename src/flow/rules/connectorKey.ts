import { connectorByDestinationKey, connectorBySourceKey } from "#catalog/catalog.ts"
import type { Edit } from "../edit.ts"
import { plainName } from "../plainName.ts"
import { at, isObject, type JsonObject, objectAt, type Path } from "../request.ts"
import { shorten } from "../sentence/phrase.ts"
import { type Side, sideKind, sides } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

export const connectorKey = flowRule({
  code: "rule/connector-key",
  severity: "error",
  about: "The settings of a side stand under the name of its connector, and under no other.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_SourceConnectorProperties.html",
  find({ draft }) {
    return sides(draft).flatMap((side) => {
      const path = side.settingsPath.slice(0, -1)
      const properties = at(draft, path)
      if (!isObject(properties)) return []
      return Object.hasOwn(properties, side.known.key)
        ? surplus(side, properties, path)
        : misplaced(side, properties, path)
    })
  },
})

/** Settings of other connectors beside those of the side's own. */
function surplus({ known, connector, path: side }: Side, properties: JsonObject, path: Path): Finding[] {
  const isKnown = sideKind(side) === "source" ? connectorBySourceKey : connectorByDestinationKey
  return Object.keys(properties).flatMap((name): Finding[] => {
    const other = name === known.key ? undefined : isKnown(name)
    if (other === undefined) return []
    const place = [...path, name]
    const message = `There are settings for ${other.name} too, but this ${sideKind(side)} is ${connector.name}. AppFlow takes the settings of one connector only: remove the others.`
    const isEmpty = Object.keys(objectAt(properties, [name])).length === 0
    const fix = {
      name: `Remove the settings for ${other.name}`,
      edits: [{ kind: "remove" as const, path: place }],
    }
    return [{ path: place, message, ...(isEmpty && { fix }) }]
  })
}

/** No settings under the connector's own key. */
function misplaced({ known, connector, path: side }: Side, properties: JsonObject, path: Path): Finding[] {
  const { key } = known
  const place = [...path, key]
  const [name, ...others] = Object.keys(properties)
  if (name === undefined) {
    const needsNone = Object.keys(known.fields.members).length === 0
    const message = `The settings for ${connector.name} are missing: AppFlow looks for them under ${key}. ${
      needsNone ? "They can be empty." : "Fill them in."
    }`
    if (!needsNone) return [{ path: place, message }]
    const fix = { name: "Add the empty settings", edits: [{ kind: "set" as const, path: place, value: {} }] }
    return [{ path: place, message, severity: "warning", fix }]
  }
  const only = others.length === 0
  const message = `AppFlow looks for the settings of ${connector.name} under ${key}, but they stand under ${shorten(name)}${
    only ? ". Put them there" : ` and other names. Keep those of the ${sideKind(side)}, under ${key}`
  }.`
  if (!only || ![key, connector.type].map(plainName).includes(plainName(name)))
    return [{ path: [...path, name], message }]
  const edits: Edit[] = [
    { kind: "remove", path: [...path, name] },
    { kind: "set", path: place, value: properties[name] ?? null },
  ]
  return [{ path: [...path, name], message, fix: { name: `Put them under ${key}`, edits } }]
}
