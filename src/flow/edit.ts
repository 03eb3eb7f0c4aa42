import { at, isList, isObject, type Json, type JsonObject, type Path, sameJson } from "./request.ts"

/** The five edits. Every gesture, form, shortcut, paste and fix is a function that returns edits. */
export type Edit =
  | { kind: "set"; path: Path; value: Json }
  | { kind: "remove"; path: Path }
  | { kind: "insert"; path: Path; index: number; value: Json }
  | { kind: "move"; path: Path; from: number; to: number }
  | { kind: "replace"; draft: JsonObject }

/** Applies one edit. What it does not touch keeps its identity; an edit that changes nothing, all of it. */
export function applyEdit(draft: JsonObject, edit: Edit): JsonObject {
  switch (edit.kind) {
    case "set":
      if (sameJson(at(draft, edit.path), edit.value)) return draft
      return objectOr(
        change(draft, edit.path, () => edit.value),
        draft,
      )
    case "remove":
      return objectOr(erase(draft, edit.path), draft)
    case "insert":
      return objectOr(
        change(draft, edit.path, (list) =>
          isList(list) ? list.toSpliced(edit.index, 0, edit.value) : [edit.value],
        ),
        draft,
      )
    case "move":
      return objectOr(
        change(draft, edit.path, (list) => (isList(list) ? moved(list, edit.from, edit.to) : list)),
        draft,
      )
    case "replace":
      return edit.draft
  }
}

/** The list with one item taken out at `from` and put in at `to`. */
export function moved<Item>(list: readonly Item[], from: number, to: number): readonly Item[] {
  if (from === to || from < 0 || from >= list.length) return list
  const [item] = list.slice(from, from + 1) as [Item]
  return list.toSpliced(from, 1).toSpliced(to, 0, item)
}

function objectOr(json: Json | undefined, otherwise: JsonObject): JsonObject {
  return isObject(json) ? json : otherwise
}

/** Sets what `how` makes of the value at `path`, making objects on the way where there are none. */
function change(
  json: Json | undefined,
  path: Path,
  how: (before: Json | undefined) => Json | undefined,
): Json | undefined {
  const [step, ...rest] = path
  if (step === undefined) return how(json)
  if (typeof step === "number") {
    const list = isList(json) ? json : []
    const after = change(list[step], rest, how)
    return after === undefined || after === list[step] ? json : list.toSpliced(step, 1, after)
  }
  const object = isObject(json) ? json : {}
  const before = Object.hasOwn(object, step) ? object[step] : undefined
  const after = change(before, rest, how)
  return after === undefined || (after === before && isObject(json)) ? json : withMember(object, step, after)
}

/** The spread and a computed key define own members, `__proto__` among them, and keep their order. */
function withMember(object: JsonObject, name: string, value: Json): JsonObject {
  return { ...object, [name]: value }
}

function erase(json: Json | undefined, path: Path): Json | undefined {
  const [step, ...rest] = path
  if (step === undefined) return json
  if (typeof step === "number") {
    if (!isList(json) || step < 0 || step >= json.length) return json
    if (rest.length === 0) return json.toSpliced(step, 1)
    const after = erase(json[step], rest)
    return after === undefined || after === json[step] ? json : json.with(step, after)
  }
  if (!isObject(json) || !Object.hasOwn(json, step)) return json
  if (rest.length === 0) return Object.fromEntries(Object.entries(json).filter(([name]) => name !== step))
  const after = erase(json[step], rest)
  return after === undefined || after === json[step] ? json : withMember(json, step, after)
}
