import { check } from "./check.ts"
import type { Diagnostic, Fix } from "./diagnostic.ts"
import { applyEdit, type Edit } from "./edit.ts"
import { type FlowDraft, type Path, pointer } from "./request.ts"

/** A draft after all fixes, the edits that lead there, and what they cleared. */
export interface Fixed {
  draft: FlowDraft
  edits: readonly Edit[]
  fixed: readonly Diagnostic[]
}

/** Enough for fixes that call for each other; two that undid each other would go on for ever. */
const mostRounds = 25

/** Applies every fix there is, again and again until there is none left. */
export function fixAll(draft: FlowDraft, deployed?: FlowDraft): Fixed {
  let here: Fixed = { draft, edits: [], fixed: [] }
  for (let round = 0; round < mostRounds; round++) {
    const next = fixRound(here, deployed)
    if (next.draft === here.draft) break
    here = next
  }
  return here
}

type Mendable = Diagnostic & { fix: Fix }

/** All fixes that do not touch each other's places; the others wait for the next round. */
function fixRound({ draft, edits, fixed }: Fixed, deployed: FlowDraft | undefined): Fixed {
  const touched = new Touched()
  const chosen = check(draft, deployed).filter((diagnostic): diagnostic is Mendable => {
    const places = diagnostic.fix?.edits.map(placeOf)
    if (places === undefined || places.some((place) => touched.meets(place))) return false
    for (const place of places) touched.add(place)
    return true
  })
  // What shifts the items of a list comes last, from its end to its beginning, so that indexes hold.
  const steps = chosen.flatMap(({ fix }) => fix.edits).sort((a, b) => lateness(a) - lateness(b))
  return {
    draft: steps.reduce(applyEdit, draft),
    edits: [...edits, ...steps],
    fixed: [...fixed, ...chosen],
  }
}

/** What an edit changes; inserting and moving shift a whole list. */
function placeOf(edit: Edit): Path {
  return edit.kind === "replace" ? [] : edit.path
}

function lateness(edit: Edit): number {
  if (edit.kind === "insert" || edit.kind === "move") return 1
  const index = edit.kind === "remove" ? edit.path.at(-1) : undefined
  return typeof index === "number" ? 1 / (index + 2) : 0
}

/** Places that fixes of one round change. */
class Touched {
  private readonly places = new Set<string>()
  private readonly around = new Set<string>()

  /** Whether a place lies in one of these or has one of these in it. */
  meets(place: Path): boolean {
    return this.around.has(pointer(place)) || lineage(place).some((each) => this.places.has(each))
  }

  add(place: Path) {
    this.places.add(pointer(place))
    for (const each of lineage(place)) this.around.add(each)
  }
}

/** The place and all it lies in. */
function lineage(place: Path): string[] {
  return [...place.map((_, index) => pointer(place.slice(0, index))), pointer(place)]
}
