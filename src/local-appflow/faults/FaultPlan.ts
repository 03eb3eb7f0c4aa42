import type { Fault, PlannedFault } from "./fault.ts"

/** The faults that are still to come, in the order in which they were asked for. */
export class FaultPlan {
  #planned: PlannedFault[] = []

  get planned(): readonly PlannedFault[] {
    return this.#planned
  }

  add(planned: PlannedFault): void {
    this.#planned.push(planned)
  }

  clear(): void {
    this.#planned = []
  }

  /** Takes the fault of the call that comes now. */
  take(operation: string): Fault | undefined {
    const next = this.#planned.find((planned) => planned.operation === operation)
    if (next === undefined) return undefined
    next.times -= 1
    if (next.times === 0) this.#planned.splice(this.#planned.indexOf(next), 1)
    return next.fault
  }
}
