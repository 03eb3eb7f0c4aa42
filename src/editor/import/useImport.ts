import { useEffect, useRef, useState } from "react"
import type { ImportedFlow, Unreadable } from "#flow/import/imported.ts"
import { readImport } from "./readImport.ts"

/** How far an import has come. */
export type ImportState =
  | { step: "choosing" }
  | { step: "reading"; name: string }
  | { step: "failed"; name: string; failure: Unreadable }
  | { step: "read"; name: string; text: string; flows: readonly ImportedFlow[] }

/** The name of a text that is no file, as it stands inside a sentence. */
export const pastedText = "the pasted text"

/** Reads one text at a time; another one takes its place. Begins with a file that was dropped. */
export function useImport(dropped: readonly File[]) {
  const [state, setState] = useState<ImportState>({ step: "choosing" })
  const reading = useRef<AbortController>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was dropped before the dialog opened is read once
  useEffect(() => {
    if (dropped.length > 0) readOne(dropped)
    return () => reading.current?.abort()
  }, [])

  function readOne(files: readonly File[]) {
    const [file, ...others] = files
    if (file === undefined) return
    if (others.length === 0) read(file)
    else setState({ step: "failed", name: `${files.length} files`, failure: { message: oneAtATime } })
  }

  async function read(source: File | string) {
    reading.current?.abort()
    const controller = new AbortController()
    reading.current = controller
    const name = typeof source === "string" ? pastedText : source.name
    setState({ step: "reading", name })
    const { text, imported } = await readImport(source, controller.signal)
    if (controller.signal.aborted) return
    setState(
      imported.ok
        ? { step: "read", name, text, flows: imported.flows }
        : { step: "failed", name, failure: imported.failure },
    )
  }

  function startAgain() {
    reading.current?.abort()
    setState({ step: "choosing" })
  }

  return { state, read, startAgain }
}

const oneAtATime = "Only one file can be read at a time. Choose the one with the flow."
