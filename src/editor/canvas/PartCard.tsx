import type { Node, NodeProps } from "@xyflow/react"
import { memo } from "react"
import { changedParts } from "#flow/changedParts.ts"
import type { NodeId } from "#flow/document.ts"
import type { Lane } from "#flow/graph.ts"
import { words } from "#flow/sentences.ts"
import { count } from "#ui/count.ts"
import { countsOf, problemsAt } from "../problems/problems.ts"
import { useSession, useSessionStore } from "../SessionContext.ts"
import { PartSign, signTypeOf } from "./PartSign.tsx"
import { tabStopOf, useFocus } from "./useFocus.ts"
import "./PartCard.css"

/** A part as React Flow knows it. */
export type PartNode = Node<{ lane: Lane }, "part">

/** One part of the flow on the canvas. It reads its own part and nothing else. */
export const PartCard = memo(function PartCard({ id: name, data: { lane } }: NodeProps<PartNode>) {
  const id = name as NodeId // nodeOf names nodes by their part
  const session = useSessionStore()
  const { kind, title, sentence } = useSession((state) => words(state.history.present, id))
  const type = useSession((state) => signTypeOf(state.history.present, id))
  const errors = useSession((state) => countsOf(problemsAt(state, id)).error)
  const warnings = useSession((state) => countsOf(problemsAt(state, id)).warning)
  const hasChanged = useSession(({ base, history }) => changedParts(base, history.present).has(id))
  const isSelected = useSession((state) => state.selected === id)
  const isTabStop = useSession((state) => tabStopOf(state) === id)
  const button = useFocus(id)
  const remarks = [
    errors > 0 && count(errors, "error"),
    warnings > 0 && count(warnings, "warning"),
    hasChanged && "changed",
  ].filter((remark) => remark !== false)
  return (
    <button
      ref={button}
      type="button"
      className="sluice-part"
      data-lane={lane}
      data-stop={id}
      data-refused={errors > 0}
      tabIndex={isTabStop ? 0 : -1}
      aria-current={isSelected}
      onClick={() => session.getState().select(id)}
    >
      <span className="sluice-only-heard">{[`${kind}, ${title}: ${sentence}`, ...remarks].join(". ")}</span>
      <span className="sluice-part-head" aria-hidden="true">
        <PartSign type={type} isSide={lane === "from" || lane === "to"} />
        <span className="sluice-part-title" title={title}>
          {title}
        </span>
        {hasChanged && <Badge kind="changed" words="Changed in your draft" />}
        {warnings > 0 && <Badge kind="warning" words={count(warnings, "warning")} number={warnings} />}
        {errors > 0 && <Badge kind="error" words={count(errors, "error")} number={errors} />}
      </span>
      <span className="sluice-part-sentence" title={sentence} aria-hidden="true">
        {sentence}
      </span>
    </button>
  )
}, sameCard)

/** Where a card stands is React Flow's business. */
function sameCard(before: NodeProps<PartNode>, after: NodeProps<PartNode>): boolean {
  return before.id === after.id && before.data === after.data
}

interface BadgeProps {
  kind: keyof typeof badges
  words: string
  number?: number
}

function Badge({ kind, words, number }: BadgeProps) {
  return (
    <span className={`sluice-part-badge sluice-part-${kind}`} title={words}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={badges[kind]} />
      </svg>
      {number}
    </span>
  )
}

const badges = {
  error: "M5.2 1.8h5.6l3.4 3.4v5.6l-3.4 3.4H5.2l-3.4-3.4V5.2zM8 4.8v3.6M8 11v.1",
  warning: "M8 2.2 14.6 13.6H1.4zM8 6.4v3.2M8 11.6v.1",
  changed: "M2.6 13.4l.7-3 7.5-7.5 2.3 2.3-7.5 7.5zM9.2 4.5l2.3 2.3",
}
