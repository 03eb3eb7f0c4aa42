import { useEffect, useState } from "react"
import type { Diagnostic } from "#flow/diagnostic.ts"
import { type Fault, parseJson } from "#flow/text/parseJson.ts"
import type { TextProblem } from "#ui/code/CodeEditor.tsx"
import { mostSearched } from "./nodeOf.ts"
import { problemsIn } from "./problemsIn.ts"

/** What is wrong in the text of the pane: why it is no JSON, or else what the check says. */
export interface Problems {
  fault: Fault | undefined
  problems: readonly TextProblem[]
}

const none: Problems = { fault: undefined, problems: [] }
const pause = 300

/** Looks when the text has stood still for a moment, so that half a word is not called a mistake. */
export function useProblems(text: string, broken: boolean, diagnostics: readonly Diagnostic[]): Problems {
  const [found, setFound] = useState(none)
  useEffect(() => {
    const timer = setTimeout(
      () => setFound(broken ? findFault(text) : findProblems(text, diagnostics)),
      pause,
    )
    return () => clearTimeout(timer)
  }, [text, broken, diagnostics])
  return !broken && found.fault !== undefined ? none : found
}

function findFault(text: string): Problems {
  const parsed = parseJson(text)
  if (parsed.ok) return none
  const { message, offset, length } = parsed.fault
  const problem = { from: offset, to: offset + length, severity: "error" as const, message: `${message}.` }
  return { fault: parsed.fault, problems: [problem] }
}

function findProblems(text: string, diagnostics: readonly Diagnostic[]): Problems {
  const problems = text.length > mostSearched ? [] : problemsIn(text, diagnostics)
  return problems.length === 0 ? none : { fault: undefined, problems }
}
