import { useEffect, useState } from "react"
import { check } from "#flow/check.ts"
import type { FlowDraft } from "#flow/request.ts"
import { type Fault, parseJson } from "#flow/text/parseJson.ts"
import type { TextProblem } from "#ui/code/CodeEditor.tsx"
import { mostSearched } from "./nodeOf.ts"
import { problemsIn } from "./problemsIn.ts"

/** What is wrong in the text of the pane: why it is no JSON, or else what the check says of the draft. */
export interface Problems {
  fault: Fault | undefined
  problems: readonly TextProblem[]
}

const none: Problems = { fault: undefined, problems: [] }
const pause = 300

/** Looks when the text has stood still for a moment, so that half a word is not called a mistake. */
export function useProblems(text: string, broken: boolean, draft: FlowDraft): Problems {
  const [found, setFound] = useState(none)
  useEffect(() => {
    const timer = setTimeout(() => setFound(broken ? findFault(text) : findProblems(text, draft)), pause)
    return () => clearTimeout(timer)
  }, [text, broken, draft])
  return !broken && found.fault !== undefined ? none : found
}

function findFault(text: string): Problems {
  const parsed = parseJson(text)
  if (parsed.ok) return none
  const { message, offset, length } = parsed.fault
  const problem = { from: offset, to: offset + length, severity: "error" as const, message: `${message}.` }
  return { fault: parsed.fault, problems: [problem] }
}

function findProblems(text: string, draft: FlowDraft): Problems {
  const problems = text.length > mostSearched ? [] : problemsIn(text, check(draft))
  return problems.length === 0 ? none : { fault: undefined, problems }
}
