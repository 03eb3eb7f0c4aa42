import { type Difference, differences, isGoneItem } from "./differences.ts"
import type { Collision } from "./merge3.ts"
import type { Side, Three } from "./mergeLists.ts"
import { type FlowDraft, type Path, samePath } from "./request.ts"
import { changeSentence } from "./sentence/changeSentence.ts"
import { nameInAll } from "./sentence/itemName.ts"

/** What two people did to the same flow, in whole sentences. */
export interface ConflictWords {
  /** What only one of them changed. */
  mine: readonly string[]
  theirs: readonly string[]
  /** What both changed in the same way. */
  both: readonly string[]
  collisions: readonly CollisionWords[]
}

/** One place that has to be decided: what each side did there. */
export interface CollisionWords {
  collision: Collision
  mine: readonly string[]
  theirs: readonly string[]
}

export function conflictWords(
  { base, mine, theirs }: Three<FlowDraft>,
  collisions: readonly Collision[],
): ConflictWords {
  const nameOf = nameInAll([base, mine, theirs])
  const told = (draft: FlowDraft) =>
    differences(base, draft).map((difference) => ({
      ...difference,
      sentence: changeSentence(difference, base, draft, nameOf),
    }))
  const all = { mine: told(mine), theirs: told(theirs) }
  const there = new Set(all.theirs.map(({ sentence }) => sentence))
  const both = new Set(all.mine.map(({ sentence }) => sentence).filter((sentence) => there.has(sentence)))
  const alone = (side: Side) =>
    all[side]
      .filter((change) => !collisions.some((collision) => isPartOf(change, collision, side)))
      .map(({ sentence }) => sentence)
  const within = (side: Side, collision: Collision) =>
    all[side].filter((change) => isPartOf(change, collision, side)).map(({ sentence }) => sentence)
  return {
    mine: alone("mine").filter((sentence) => !both.has(sentence)),
    theirs: alone("theirs").filter((sentence) => !both.has(sentence)),
    both: alone("mine").filter((sentence) => both.has(sentence)),
    collisions: collisions.map((collision) => ({
      collision,
      mine: within("mine", collision),
      theirs: within("theirs", collision),
    })),
  }
}

function isPartOf(change: Difference, collision: Collision, side: Side): boolean {
  const { kind, path } = change
  if (kind === "moved") return collision.kind === "order" && isAt(path, collision.places[side])
  if (collision.kind === "order") return false
  return isAt(path, collision.places[isGoneItem(change) ? "base" : side])
}

function isAt(path: Path, place: Path | undefined): boolean {
  return place !== undefined && samePath(path.slice(0, place.length), place)
}
