import { useImperativeHandle, useRef } from "react"
import type { CodeEditorProps } from "./CodeEditor.tsx"

/** What stands in for the code editor when its file cannot be loaded: nothing typed may be lost by that. */
export function PlainTextEditor({ label, value, onChange, readOnly, invalid, onBlur, ref }: CodeEditorProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(
    ref,
    () => ({
      focus(offset) {
        box.current?.focus()
        if (offset !== undefined) box.current?.setSelectionRange(offset, offset)
      },
    }),
    [],
  )
  return (
    <textarea
      ref={box}
      className="sluice-code-plain"
      aria-label={label}
      aria-invalid={invalid}
      spellCheck={false}
      readOnly={readOnly === true || onChange === undefined}
      value={value}
      onChange={(event) => onChange?.(event.target.value)}
      onBlur={onBlur}
    />
  )
}
