import { useLayoutEffect, useMemo, useRef, useState } from "react"
import { changedRange } from "./changedRange.ts"
import "./code.css"
import "./CodeDiff.css"
import { diffPieces, firstLines, type Piece } from "./diffPieces.ts"
import { type Lines, lineDiff } from "./lineDiff.ts"

interface CodeDiffProps {
  label: string
  before: string
  after: string
  /** What the two texts are: "Deployed" and "Your draft". */
  beforeLabel: string
  afterLabel: string
}

const linesAtOnce = 500
const unfoldedAtOnce = 50

/** Two texts side by side, or one under the other where it is narrow; what is equal is folded away. */
export function CodeDiff({ label, before, after, beforeLabel, afterLabel }: CodeDiffProps) {
  const [most, setMost] = useState(linesAtOnce)
  const [unfolded, setUnfolded] = useState<ReadonlyMap<number, number>>(new Map())
  const texts = useMemo(() => ({ before: before.split("\n"), after: after.split("\n") }), [before, after])
  const { parts, rough } = useMemo(() => lineDiff(texts.before, texts.after), [texts])
  const { pieces, left } = useMemo(
    () => firstLines(diffPieces(parts, unfolded), most),
    [parts, unfolded, most],
  )

  // The button that unfolds the last of a stretch goes away with it; focus stays in the diff.
  const section = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (unfolded.size > 0 && document.activeElement === document.body) section.current?.focus()
  }, [unfolded])

  if (before === after) return <p className="sluice-diff-note">The two are the same.</p>

  function unfold(part: number) {
    setUnfolded((lines) => new Map(lines).set(part, (lines.get(part) ?? 0) + unfoldedAtOnce))
  }

  return (
    <section ref={section} className="sluice-diff" aria-label={label} tabIndex={-1}>
      {rough && (
        <p className="sluice-diff-note">
          Some parts differ too much to compare them line by line. They are shown whole.
        </p>
      )}
      <div className="sluice-diff-heads" aria-hidden="true">
        <span className="sluice-diff-before-head">{beforeLabel}</span>
        <span className="sluice-diff-after-head">{afterLabel}</span>
      </div>
      {pieces.map((piece) =>
        piece.kind === "folded" ? (
          <Fold key={`folded ${piece.part}`} lines={piece.before} onUnfold={() => unfold(piece.part)} />
        ) : (
          <Stretch
            key={`${piece.kind} ${piece.before.from} ${piece.after.from}`}
            piece={piece}
            texts={texts}
            labels={{ before: beforeLabel, after: afterLabel }}
          />
        ),
      )}
      {left > 0 && (
        <button type="button" className="sluice-diff-fold" onClick={() => setMost(most + linesAtOnce)}>
          Show more ({left.toLocaleString("en")} lines follow)
        </button>
      )}
    </section>
  )
}

function Fold({ lines, onUnfold }: { lines: Lines; onUnfold: () => void }) {
  const count = lines.to - lines.from
  return (
    <button type="button" className="sluice-diff-fold" onClick={onUnfold}>
      {count.toLocaleString("en")} equal lines{" "}
      <span className="sluice-diff-more">
        {count > 2 * unfoldedAtOnce ? "Show some of them" : "Show them"}
      </span>
    </button>
  )
}

interface Texts<Text> {
  before: Text
  after: Text
}

function Stretch({ piece, texts, labels }: { piece: Piece; texts: Texts<string[]>; labels: Texts<string> }) {
  const { kind, before, after } = piece
  const removed = texts.before.slice(before.from, before.to)
  const added = texts.after.slice(after.from, after.to)
  if (kind === "same") {
    return (
      <div className="sluice-diff-stretch">
        <div className="sluice-diff-side sluice-diff-copy" aria-hidden="true">
          <LineRun first={before.from} lines={removed} />
        </div>
        <div className="sluice-diff-side">
          <LineRun first={after.from} lines={added} />
        </div>
      </div>
    )
  }
  const paired = removed.length === added.length
  return (
    <div className="sluice-diff-stretch">
      <del className="sluice-diff-side sluice-diff-removed">
        {removed.length > 0 && <span className="sluice-only-heard">{labels.before}, removed:</span>}
        <LineRun first={before.from} lines={removed} others={paired ? added : undefined} sign="−" />
      </del>
      <ins className="sluice-diff-side sluice-diff-added">
        {added.length > 0 && <span className="sluice-only-heard">{labels.after}, added:</span>}
        <LineRun first={after.from} lines={added} others={paired ? removed : undefined} sign="+" />
      </ins>
    </div>
  )
}

interface LineRunProps {
  first: number
  lines: readonly string[]
  /** The lines they stand for, one each. */
  others?: readonly string[] | undefined
  sign?: string
}

function LineRun({ first, lines, others, sign = "" }: LineRunProps) {
  return lines.map((line, index) => {
    const number = first + index + 1
    return (
      <div key={number} className="sluice-diff-line">
        <span className="sluice-diff-number">{number}</span>
        <span className="sluice-diff-sign">{sign}</span>
        <code>
          <ChangedText line={line} other={others?.[index]} />
        </code>
      </div>
    )
  })
}

/** The line with what differs from the other one marked, if they have something in common. */
function ChangedText({ line, other }: { line: string; other: string | undefined }) {
  const range = other === undefined ? undefined : changedRange(line, other)
  if (range === undefined || line.slice(0, range.from).trim() === "") return line
  return (
    <>
      {line.slice(0, range.from)}
      <mark>{line.slice(range.from, range.to)}</mark>
      {line.slice(range.to)}
    </>
  )
}
