import { type Json, type Path, pointer } from "../request.ts"
import type { Repair } from "./imported.ts"

type Severity = Repair["severity"]

/** The report of one import, while it is being written. */
export class Notes {
  private readonly repairs: Repair[] = []
  private readonly gathered = new Map<string, number>()

  /** `reason` is a whole sentence. */
  note(severity: Severity, path: Path, before: Json | undefined, after: Json | undefined, reason: string) {
    this.repairs.push({ path, before, after, severity, reason })
  }

  /** For what a spelling does throughout: one entry for all places of the same reason, at the first of them. */
  gather(path: Path, before: Json | undefined, after: Json | undefined, reason: string) {
    const places = this.gathered.get(reason)
    this.gathered.set(reason, (places ?? 0) + 1)
    if (places === undefined) this.note("info", path, before, after, reason)
  }

  /** After one task has been put before all others. */
  moveTasks() {
    for (const repair of this.repairs) {
      const [member, index, ...rest] = repair.path
      if (member === "tasks" && typeof index === "number") repair.path = [member, index + 1, ...rest]
    }
  }

  /** The JSON pointers of all places that are to be looked at already. */
  doubted(): ReadonlySet<string> {
    return new Set(this.repairs.flatMap(({ path, severity }) => (severity === "info" ? [] : [pointer(path)])))
  }

  all(): readonly Repair[] {
    return this.repairs.map((repair) => {
      const places = this.gathered.get(repair.reason) ?? 1
      if (places === 1) return repair
      const more = places === 2 ? "one more place" : `${places - 1} more places`
      return { ...repair, reason: `${repair.reason} The same in ${more}.` }
    })
  }
}
