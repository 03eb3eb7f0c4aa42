import type { Grant, Right, Rights } from "../../contract.ts"

/** What whoever runs Sluice lets people do with it. The rights that AWS gives are the floor below. */
export interface RightRules {
  /** Nobody changes or runs anything through this Sluice. */
  readOnly: boolean
  /** How the names of the flows begin that are shown and changed; none for all flows. */
  flowPrefixes: readonly string[]
  /** The groups that may update, and those that may run; none for everybody who is let in. */
  updateGroups: readonly string[]
  runGroups: readonly string[]
}

/** What somebody in these groups may do; with the flow that is named, where one is. */
export function rightsOf(rules: RightRules, groups: readonly string[], flowName?: string): Rights {
  const outside = flowName === undefined ? undefined : outsideOf(rules.flowPrefixes, flowName)
  return {
    read: granted(outside),
    update: granted(outside ?? refusal("update", rules, rules.updateGroups, groups)),
    run: granted(outside ?? refusal("run", rules, rules.runGroups, groups)),
  }
}

/** Which flows are shown, in a sentence; undefined where all are. */
export function shownWords({ flowPrefixes }: Pick<RightRules, "flowPrefixes">): string | undefined {
  if (flowPrefixes.length === 0) return undefined
  return `Only flows whose names begin with ${eitherOf(quoted(flowPrefixes))} are shown and changed here.`
}

function granted(reason: string | undefined): Grant {
  return reason === undefined ? { may: true } : { may: false, reason }
}

function outsideOf(flowPrefixes: readonly string[], flowName: string): string | undefined {
  if (flowPrefixes.length === 0 || flowPrefixes.some((prefix) => flowName.startsWith(prefix)))
    return undefined
  return `This Sluice shows and changes only flows whose names begin with ${eitherOf(quoted(flowPrefixes))}, and “${flowName}” does not. Whoever runs it can change that, with --flow-prefixes.`
}

const without = {
  update: "You may not update flows here",
  run: "You may not run, activate or deactivate flows here",
} as const satisfies Record<Exclude<Right, "read">, string>

function refusal(
  right: keyof typeof without,
  { readOnly }: RightRules,
  needed: readonly string[],
  groups: readonly string[],
): string | undefined {
  if (readOnly) {
    return "You may look at flows here, not update or run them: this Sluice was started with --read-only. Whoever runs it can change that."
  }
  if (needed.length === 0 || needed.some((group) => groups.includes(group))) return undefined
  return needed.length === 1
    ? `${without[right]}: that takes the group ${needed[0]}, which your sign-in does not name. Whoever looks after the group can add you.`
    : `${without[right]}: that takes one of the groups ${eitherOf(needed)}, and your sign-in names none of them. Whoever looks after the groups can add you.`
}

/** Names in quotation marks, so that one cannot be read as a word of the sentence. */
function quoted(names: readonly string[]): string[] {
  return names.map((name) => `“${name}”`)
}

function eitherOf(names: readonly string[]): string {
  return new Intl.ListFormat("en", { type: "disjunction" }).format(names)
}
