import Button from "@cloudscape-design/components/button"
import { useMemo, useState } from "react"
import { type CollisionWords, conflictWords } from "#flow/conflictWords.ts"
import { openDocument } from "#flow/document.ts"
import { merge3, type Side } from "#flow/merge3.ts"
import { placeWords } from "#flow/placeWords.ts"
import type { FlowDraft } from "#flow/request.ts"
import { count } from "#ui/count.ts"
import { TimeAgo } from "#ui/TimeAgo.tsx"
import { ConflictJson } from "./ConflictJson.tsx"
import { Decision } from "./Decision.tsx"
import "./ConflictCard.css"

/** Who changed the deployed flow last and when, as far as AppFlow says. */
export interface LastChange {
  by: string | undefined
  /** Epoch seconds. */
  at: number | undefined
}

interface ConflictCardProps {
  /** The flow both sides started from, the draft, and the flow as somebody else has left it. */
  base: FlowDraft
  mine: FlowDraft
  theirs: FlowDraft
  last: LastChange
  /** What has to be done before the two can be combined, if anything. */
  obstacle?: string | undefined
  onCombine: (combined: FlowDraft) => void
}

/** A decision for every place where both sides changed the same, then all that each side changed. */
export function ConflictCard({ base, mine, theirs, last, obstacle, onCombine }: ConflictCardProps) {
  // By what collides, so that a decision outlives a further change elsewhere and falls with one to its place.
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map())
  const merge = useMemo(
    () => merge3({ base, mine, theirs }, ({ key }) => choices.get(key)),
    [base, mine, theirs, choices],
  )
  const words = useMemo(
    () => conflictWords({ base, mine, theirs }, merge.collisions),
    [base, mine, theirs, merge.collisions],
  )
  const open = merge.collisions.filter(({ key }) => !choices.has(key)).length
  const undecided = `${count(open, "place")} above still ${open === 1 ? "needs" : "need"} a decision`
  const reason = obstacle ?? (open > 0 ? undecided : undefined)

  return (
    <section className="sluice-card sluice-conflict" aria-labelledby="conflict-heading">
      <h2 id="conflict-heading">The flow has changed since you began your draft</h2>
      <p>
        {last.by === undefined ? "Somebody" : <strong title={last.by}>{nameIn(last.by)}</strong>} changed it
        {last.at !== undefined && (
          <>
            {" "}
            <TimeAgo seconds={last.at} />
          </>
        )}
        . UpdateFlow would replace that change with your draft, so combine the two first. Nothing is lost:
        your draft takes theirs in as one step that can be undone, and nothing is sent by that.
      </p>
      {words.collisions.length > 0 && (
        <>
          <h3>Decide what both of you changed, each in another way</h3>
          {words.collisions.map((each) => (
            <Decision
              key={each.collision.key}
              words={each}
              title={placeIn(each, { base, mine, theirs })}
              choice={choices.get(each.collision.key)}
              onChoose={(side) => setChoices(new Map(choices).set(each.collision.key, side))}
            />
          ))}
        </>
      )}
      <Button
        variant="primary"
        onClick={() => onCombine(merge.draft)}
        disabled={reason !== undefined}
        disabledReason={reason ?? ""}
      >
        Combine the changes
      </Button>
      <div className="sluice-conflict-sides">
        <SideList title="Only you changed" sentences={words.mine} />
        <SideList title="Only they changed" sentences={words.theirs} />
        {words.both.length > 0 && <SideList title="Both changed alike" sentences={words.both} />}
      </div>
      <ConflictJson base={base} mine={mine} theirs={theirs} combined={merge.draft} open={open} />
    </section>
  )
}

function SideList({ title, sentences }: { title: string; sentences: readonly string[] }) {
  return (
    <section>
      <h3>
        {title} <span className="sluice-muted">{sentences.length}</span>
      </h3>
      {sentences.length === 0 ? (
        <p className="sluice-muted">Nothing else.</p>
      ) : (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The place in words, in whichever version has it. */
function placeIn(
  { collision }: CollisionWords,
  versions: { base: FlowDraft; mine: FlowDraft; theirs: FlowDraft },
): string {
  const { places, kind } = collision
  if (kind === "order") return "The order of the tasks"
  const version = places.mine !== undefined ? "mine" : places.theirs !== undefined ? "theirs" : "base"
  const { part, field } = placeWords(openDocument(versions[version]), places[version] ?? [])
  return field === undefined ? part : `${part}: ${field}`
}

/** The name at the end of an ARN, as people know it. */
function nameIn(arn: string): string {
  return arn.split("/").at(-1) ?? arn
}
