import type { GroupField } from "#catalog/field.ts"
import { fieldAt } from "#catalog/fieldAt.ts"
import { plainName } from "../plainName.ts"
import { isObject, type JsonObject, type Path } from "../request.ts"
import { saysNothing } from "./intrinsic.ts"
import { memberNamed } from "./names.ts"
import type { Way } from "./respell.ts"

/** Undoes what other spellings arrange differently, where renaming members is not enough. */
export function reshape(value: JsonObject, field: GroupField, path: Path, way: Way): JsonObject {
  if (field === fieldAt(["triggerConfig", "triggerProperties"])) return nested(value, field, path, way)
  if (field === fieldAt(["tasks", 0])) return withOperator(value, path, way)
  return Object.hasOwn(field.members, "bucketPrefix") ? withoutBucketKey(value, path, way) : value
}

/** CloudFormation has the schedule without the `Scheduled` around it. */
function nested(value: JsonObject, field: GroupField, path: Path, { notes }: Way): JsonObject {
  const { Scheduled: scheduled } = field.members
  if (scheduled?.kind !== "group" || isNested(value, field)) return value
  const inside = Object.entries(value).filter(([name]) => memberNamed(name, scheduled) !== undefined)
  if (inside.length === 0) return value
  const outside = Object.entries(value).filter(([name]) => memberNamed(name, scheduled) === undefined)
  const after = { ...Object.fromEntries(outside), Scheduled: Object.fromEntries(inside) }
  const reason =
    "CloudFormation puts the schedule into the trigger's properties; AppFlow has it under “Scheduled”."
  notes.note("info", path, value, after, reason)
  return after
}

function isNested(value: JsonObject, field: GroupField): boolean {
  return Object.entries(value).some(([name, member]) => memberNamed(name, field) && !saysNothing(member))
}

/** AWS's early samples have the operator without its connector. */
function withOperator(value: JsonObject, path: Path, { notes, sourceKey }: Way): JsonObject {
  const { operator, connectorOperator, ...rest } = value
  if (typeof operator !== "string" || isObject(connectorOperator) || sourceKey === undefined) return value
  const after = { [sourceKey]: operator }
  const reason = "AppFlow has the operator under the name of the source connector, in “connectorOperator”."
  notes.note("info", [...path, "connectorOperator"], operator, after, reason)
  return { ...rest, connectorOperator: after }
}

/** AWS's samples repeat the bucket as its key, which would become a folder of that name. */
function withoutBucketKey(value: JsonObject, path: Path, { notes }: Way): JsonObject {
  const entries = Object.entries(value)
  const bucket = entries.find(([name]) => plainName(name) === "bucketname")?.[1]
  const key = entries.find(([name]) => plainName(name) === "bucketkey")
  if (key === undefined || key[1] === null || key[1] !== bucket) return value
  const reason = `AppFlow has no “${key[0]}”. It repeats the name of the bucket, so it is left out rather than made a folder.`
  notes.note("warning", [...path, "bucketPrefix"], key[1], undefined, reason)
  return Object.fromEntries(entries.filter((entry) => entry !== key))
}
