import { describe, expect, test } from "vitest"
import { check } from "../check.ts"
import { checkSchema } from "../checkSchema.ts"
import type { Diagnostic, Severity } from "../diagnostic.ts"
import { applyEdit } from "../edit.ts"
import { fixAll } from "../fix.ts"
import { type FlowDraft, pointer } from "../request.ts"
import type { Rule } from "./rule.ts"

/** A flow with which a rule finds one thing. */
interface Failing {
  draft: FlowDraft
  deployed?: FlowDraft
  /** JSON pointer of the place. */
  at: string
  severity?: Severity
  says: string | RegExp
  /** The draft after the fix; a finding without it has no fix. */
  fixed?: FlowDraft
}

type Passing = FlowDraft | { draft: FlowDraft; deployed: FlowDraft }

/** Holds a rule against flows that it is about, and flows that it has nothing to say of. */
export function testRule(
  rule: Rule,
  { fails, passes }: { fails: Record<string, Failing>; passes: Record<string, Passing> },
) {
  describe(rule.code, () => {
    for (const [name, failing] of Object.entries(fails)) {
      const { draft, deployed, at, severity = rule.severity, says, fixed } = failing

      test(`finds ${name}`, () => {
        const found = findings(rule, draft, deployed)
        expect(found.map((one) => [pointer(one.path), one.severity])).toStrictEqual([[at, severity]])
        const [{ message, fix }] = found as [Diagnostic]
        expect(message).toMatch(says)
        expect(message).toMatch(/^[A-Z"“].*\.$/)
        expect(message).not.toMatch(/undefined|\[object|NaN/)
        expect(fix !== undefined).toBe(fixed !== undefined)
      })

      if (fixed === undefined) continue
      test(`mends ${name}, once and for all`, () => {
        const [fix] = findings(rule, draft, deployed).flatMap((one) => one.fix ?? [])
        const mended = fix?.edits.reduce(applyEdit, draft) ?? draft
        expect(mended).toStrictEqual(fixed)
        expect(findings(rule, mended, deployed)).toStrictEqual([])
        expect(errorsIn(mended)).toBeLessThanOrEqual(errorsIn(draft))
        const all = fixAll(draft, deployed)
        expect(all.edits.reduce(applyEdit, draft)).toStrictEqual(all.draft)
        expect(check(all.draft, deployed).filter((one) => one.fix !== undefined)).toStrictEqual([])
        expect(fixAll(all.draft, deployed).draft).toBe(all.draft)
      })
    }

    test.each(Object.entries(passes))("passes %s", (_, passing) => {
      const { draft, deployed } = isPair(passing) ? passing : { draft: passing, deployed: undefined }
      expect(findings(rule, draft, deployed)).toStrictEqual([])
    })
  })
}

function isPair(passing: Passing): passing is { draft: FlowDraft; deployed: FlowDraft } {
  return "draft" in passing && "deployed" in passing
}

function findings({ code }: Rule, draft: FlowDraft, deployed: FlowDraft | undefined): Diagnostic[] {
  return check(draft, deployed).filter((diagnostic) => diagnostic.code === code)
}

function errorsIn(draft: FlowDraft): number {
  return checkSchema(draft).filter(({ severity }) => severity === "error").length
}
