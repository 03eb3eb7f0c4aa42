import { canonical } from "./canonical.ts"
import {
  haveSameOrder,
  merged,
  movedBy,
  type Side,
  type Three,
  triosByMeaning,
  triosByPlace,
} from "./mergeLists.ts"
import {
  type FlowDraft,
  isList,
  isObject,
  type Json,
  type JsonObject,
  type Path,
  sameJson,
} from "./request.ts"
import { isProjection, sourceKeyOf } from "./task.ts"

export type { Side }

/** A place that both sides have changed, each in another way. */
export interface Collision {
  /** The same for the same two values at the same place, whatever else changes. */
  key: string
  kind: "value" | "order"
  /** Where it is in each version; undefined where it is not there. */
  places: Three<Path | undefined>
  values: Three<Json | undefined>
}

/** Two drafts of one flow put together. */
export interface Merge {
  draft: FlowDraft
  /** Every place that somebody has to decide, also those that are decided. */
  collisions: readonly Collision[]
}

/**
 * Puts together what two people made of the same flow. What one of them changed is taken; where both did, `choose`
 * says whose version counts, and mine does until it is chosen. Nothing is in the result that neither of them wrote.
 */
export function merge3(
  versions: Three<FlowDraft>,
  choose: (collision: Collision) => Side | undefined = () => undefined,
): Merge {
  const collisions: Collision[] = []
  const key = sourceKeyOf(versions.mine)

  function decide(
    kind: Collision["kind"],
    values: Three<Json | undefined>,
    places: Collision["places"],
  ): Side {
    const { base, mine, theirs } = places
    const collision: Collision = {
      key: JSON.stringify([kind, base ?? theirs ?? mine, textOf(values.mine), textOf(values.theirs)]),
      kind,
      places,
      values,
    }
    collisions.push(collision)
    return choose(collision) ?? "mine"
  }

  function merge(values: Three<Json | undefined>, places: Collision["places"]): Json | undefined {
    const { base, mine, theirs } = values
    if (sameJson(mine, theirs) || sameJson(base, theirs)) return mine
    if (sameJson(base, mine)) return theirs
    if (isObject(mine) && isObject(theirs) && isSameKind(values) && !isWhole(places)) {
      return mergeMembers({ base: isObject(base) ? base : {}, mine, theirs }, places)
    }
    if (isList(base) && isList(mine) && isList(theirs) && isItemList(places)) {
      return mergeItems({ base, mine, theirs }, places)
    }
    return values[decide("value", values, places)]
  }

  function mergeMembers(values: Three<JsonObject>, places: Collision["places"]): JsonObject {
    const isColumns = [values.base, values.mine, values.theirs].every((task) => isProjection(task, key))
    const names = new Set([...Object.keys(values.mine), ...Object.keys(values.theirs)])
    const members = [...names].map((name) => {
      const members = each(values, (object) => member(object, name))
      const columns = isColumns && name === "sourceFields" ? mergeColumns(members) : undefined
      return [
        name,
        columns ??
          merge(
            members,
            each(places, (place) => place && [...place, name]),
          ),
      ] as const
    })
    return Object.fromEntries(
      members.filter((pair): pair is readonly [string, Json] => pair[1] !== undefined),
    )
  }

  function mergeItems(lists: Three<readonly Json[]>, places: Collision["places"]): readonly Json[] {
    const { base, mine, theirs } = lists
    // A flow has one destination: when it is another one now, it still is the destination.
    const isFixed = places.base?.[0] === "destinationFlowConfigList" && areAsLong(lists)
    const trios = isFixed ? triosByPlace(base) : triosByMeaning(lists, key)
    const movers = movedBy(trios)
    const isDisputed = movers.length === 2 && !haveSameOrder(trios)
    const lead = isDisputed ? decide("order", { base, mine, theirs }, places) : (movers[0] ?? "theirs")
    return merged(trios, lead).flatMap((trio) => {
      const items = {
        base: item(base, trio.base),
        mine: item(mine, trio.mine),
        theirs: item(theirs, trio.theirs),
      }
      const inside = {
        base: below(places.base, trio.base),
        mine: below(places.mine, trio.mine),
        theirs: below(places.theirs, trio.theirs),
      }
      return merge(items, inside) ?? []
    })
  }

  const draft = mergeMembers(versions, { base: [], mine: [], theirs: [] })
  return { draft: sameJson(draft, versions.theirs) ? versions.theirs : draft, collisions }
}

/** The members that say what an object is: with another one of them, nothing else of it means the same. */
const kinds = ["connectorType", "triggerType", "taskType"]

function isSameKind({ base, mine, theirs }: Three<Json | undefined>): boolean {
  return kinds.every((name) => {
    const [was, here, there] = [base, mine, theirs].map((object) =>
      isObject(object) ? member(object, name) : undefined,
    )
    return sameJson(here, there) && (base === undefined || sameJson(was, here))
  })
}

/** What is one decision although it is written as an object. */
function isWhole({ mine }: Collision["places"]): boolean {
  return mine?.at(-1) === "connectorOperator"
}

function isItemList({ base }: Collision["places"]): boolean {
  return base?.length === 1 && (base[0] === "tasks" || base[0] === "destinationFlowConfigList")
}

function areAsLong({ base, mine, theirs }: Three<readonly Json[]>): boolean {
  return base.length === mine.length && base.length === theirs.length
}

/** The columns a projection names are a set: what either side added is in, what either took out is not. */
function mergeColumns({ base, mine, theirs }: Three<Json | undefined>): readonly Json[] | undefined {
  if (!isList(base) || !isList(mine) || !isList(theirs)) return undefined
  const [was, here, there] = [new Set(base), new Set(mine), new Set(theirs)]
  const kept = theirs.filter((column) => here.has(column) || !was.has(column))
  return [...kept, ...mine.filter((column) => !there.has(column) && !was.has(column))]
}

function each<From, To>({ base, mine, theirs }: Three<From>, of: (value: From) => To): Three<To> {
  return { base: of(base), mine: of(mine), theirs: of(theirs) }
}

function member(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

function item(list: readonly Json[], index: number | undefined): Json | undefined {
  return index === undefined ? undefined : list[index]
}

function below(place: Path | undefined, index: number | undefined): Path | undefined {
  return place === undefined || index === undefined ? undefined : [...place, index]
}

function textOf(json: Json | undefined): string | null {
  return json === undefined ? null : canonical(json)
}
