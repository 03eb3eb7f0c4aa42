import { useEffect, useRef, useState } from "react"

/**
 * Takes files dropped anywhere on the page, and tells whether some are being dragged over it. It comes
 * before the text editor, which would write a dropped file into the text, and before the browser, which
 * would leave the page for it.
 */
export function useFileDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  const drop = useRef(onDrop)
  useEffect(() => {
    drop.current = onDrop
  })
  useEffect(() => {
    const listening = new AbortController()
    const options = { capture: true, signal: listening.signal }

    function listen(
      type: "dragenter" | "dragover" | "dragleave" | "drop",
      handle: (event: DragEvent) => void,
    ) {
      addEventListener(
        type,
        (event) => {
          if (!event.dataTransfer?.types.includes("Files")) return
          event.preventDefault()
          event.stopPropagation()
          handle(event)
        },
        options,
      )
    }

    listen("dragenter", () => setIsOver(true))
    listen("dragover", () => setIsOver(true))
    listen("dragleave", ({ relatedTarget }) => setIsOver(relatedTarget !== null))
    listen("drop", ({ dataTransfer }) => {
      setIsOver(false)
      drop.current([...(dataTransfer?.files ?? [])])
    })
    return () => listening.abort()
  }, [])
  return isOver
}
