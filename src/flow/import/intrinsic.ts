import { isList, isObject, type Json, type JsonObject } from "../request.ts"

/** CloudFormation's `{"Ref": …}` and `{"Fn::…": …}`: a value that only a deployment works out. */
export function isIntrinsic(json: Json): json is JsonObject {
  if (!isObject(json)) return false
  const [name, ...others] = Object.keys(json)
  return name !== undefined && others.length === 0 && (name === "Ref" || name.startsWith("Fn::"))
}

/** A value that stands for none at all. */
export function saysNothing(json: Json): boolean {
  return json === null || (isIntrinsic(json) && json.Ref === "AWS::NoValue")
}

/** An intrinsic as text: as `Fn::Sub` would write it where it can, else as its JSON. */
export function intrinsicText(intrinsic: JsonObject): string {
  const { Ref: ref, "Fn::Sub": sub, "Fn::GetAtt": attribute } = intrinsic
  if (typeof ref === "string") return `\${${ref}}`
  if (typeof sub === "string") return sub
  if (typeof attribute === "string") return `\${${attribute}}`
  if (isList(attribute) && attribute.every((part) => typeof part === "string"))
    return `\${${attribute.join(".")}}`
  return JSON.stringify(intrinsic)
}
