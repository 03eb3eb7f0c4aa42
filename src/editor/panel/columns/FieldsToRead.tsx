import { useRef } from "react"
import { columnsOf } from "#flow/columns.ts"
import type { Path } from "#flow/request.ts"
import { useSession, useSessionStore } from "../../SessionContext.ts"
import { showField } from "../../showField.ts"
import { ColumnList } from "./ColumnList.tsx"
import { ProjectionState } from "./ProjectionState.tsx"
import "./columns.css"

/** The columns of the source: which fields AppFlow reads, which task needs each, and whether the two agree. */
export function FieldsToRead() {
  const session = useSessionStore()
  const columns = useSession(({ history }) => columnsOf(history.present.draft))
  const section = useRef<HTMLElement>(null)
  const chosen =
    columns.kind === "chosen" ? columns.columns.filter(({ isChosen }) => isChosen).length : undefined

  function open(task: number, path: Path) {
    const { history, select } = session.getState()
    const id = history.present.ids.tasks[task]
    if (id === undefined) return
    select(id)
    showField(["tasks", task, ...path])
  }

  return (
    <section className="sluice-offer" aria-label="Fields to read" ref={section} tabIndex={-1}>
      <h3>Fields to read {chosen !== undefined && <span className="sluice-number">({chosen})</span>}</h3>
      <ProjectionState columns={columns} onFixed={() => section.current?.focus()} />
      {columns.kind !== "all" && columns.columns.length > 0 && (
        <ColumnList
          columns={columns.columns}
          marksUnread={columns.kind === "chosen"}
          onOpen={(task) => open(task, ["sourceFields"])}
        />
      )}
      {columns.kind === "chosen" &&
        columns.projections.map(({ path: [, task = 0] }, index) => (
          <div key={task}>
            <button
              type="button"
              className="sluice-text-button"
              onClick={() => open(Number(task), ["sourceFields"])}
            >
              {index === 0 ? "Choose fields by hand" : `Choose fields by hand, in task ${Number(task) + 1}`}
            </button>
          </div>
        ))}
      {columns.kind === "all" && (
        <div>
          <button
            type="button"
            className="sluice-text-button"
            onClick={() => open(columns.task, ["taskType"])}
          >
            Open the task that maps them
          </button>
        </div>
      )}
    </section>
  )
}
