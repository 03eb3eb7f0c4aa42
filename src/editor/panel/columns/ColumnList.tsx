import Input from "@cloudscape-design/components/input"
import { useState } from "react"
import type { Column } from "#flow/columns.ts"
import { listAt } from "#flow/request.ts"
import { taskWords } from "#flow/sentences.ts"
import { sourceKeyOf } from "#flow/task.ts"
import { count } from "#ui/count.ts"
import { useSession } from "../../SessionContext.ts"

interface ColumnListProps {
  columns: readonly Column[]
  /** Whether to say of a field that it is not read. */
  marksUnread: boolean
  /** Opens a task, by its place among the tasks. */
  onOpen: (task: number) => void
}

/** More than these are searched, and shown in part. */
const few = 12

/** Source fields, each with the task that needs it. */
export function ColumnList({ columns, marksUnread, onOpen }: ColumnListProps) {
  const [sought, setSought] = useState("")
  const [isWhole, setIsWhole] = useState(false)
  const found = columns.filter(({ field }) => field.toLowerCase().includes(sought.trim().toLowerCase()))
  const shown = isWhole ? found : found.slice(0, few)
  return (
    <>
      {columns.length > few && (
        <Input
          type="search"
          value={sought}
          placeholder="Find a field"
          ariaLabel="Find a field to read"
          clearAriaLabel="Clear"
          onChange={({ detail }) => setSought(detail.value)}
        />
      )}
      <ul className="sluice-columns">
        {shown.map((column) => (
          <ColumnRow
            key={column.field}
            column={column}
            isUnread={marksUnread && !column.isChosen}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {found.length === 0 && <p>No field is called that.</p>}
      {shown.length < found.length && (
        <div>
          <button type="button" className="sluice-text-button" onClick={() => setIsWhole(true)}>
            Show all {count(found.length, "field")}
          </button>
        </div>
      )}
    </>
  )
}

interface ColumnRowProps extends Pick<ColumnListProps, "onOpen"> {
  column: Column
  isUnread: boolean
}

function ColumnRow({ column: { field, tasks }, isUnread, onOpen }: ColumnRowProps) {
  const [first, ...others] = tasks
  const words = useSession(({ history: { present } }) => {
    const task = first === undefined ? undefined : listAt(present.draft, ["tasks"])[first]
    return task === undefined ? undefined : taskWords(task, sourceKeyOf(present.draft))
  })
  return (
    <li>
      <code>{field}</code>
      {words === undefined || first === undefined ? (
        <span className="sluice-muted">No task uses it</span>
      ) : (
        <span>
          <button type="button" className="sluice-text-button" onClick={() => onOpen(first)}>
            {words.title}: {words.sentence}
          </button>
          {others.length > 0 && (
            <span className="sluice-muted"> and {count(others.length, "other task")}</span>
          )}
          {isUnread && <strong className="sluice-problem-warning"> · not read</strong>}
        </span>
      )}
    </li>
  )
}
