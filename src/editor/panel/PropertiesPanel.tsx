import { useRef, useState } from "react"
import { useSession } from "../SessionContext.ts"
import { DestinationActions } from "./DestinationActions.tsx"
import { PanelHeading } from "./PanelHeading.tsx"
import { PartForm } from "./PartForm.tsx"
import { PartJson } from "./PartJson.tsx"
import { TaskActions } from "./TaskActions.tsx"
import { type View, ViewChoice } from "./ViewChoice.tsx"
import "./panel.css"

/** Everything about the part that is selected, as a form or as its JSON. */
export function PropertiesPanel() {
  const id = useSession(({ selected }) => selected)
  const [view, setView] = useState<View>("form")
  const heading = useRef<HTMLHeadingElement>(null)
  const toHeading = () => heading.current?.focus()
  return (
    <section className="sluice-panel" aria-label="Properties">
      <header className="sluice-panel-head">
        <PanelHeading id={id} ref={heading} />
        <div className="sluice-panel-tools">
          <ViewChoice view={view} onChoose={setView} />
          {id.startsWith("task:") && <TaskActions id={id} onRemoved={toHeading} />}
          {id.startsWith("destination:") && <DestinationActions id={id} onRemoved={toHeading} />}
        </div>
      </header>
      <div className="sluice-panel-body" key={`${id} ${view}`}>
        {view === "json" ? <PartJson id={id} /> : <PartForm id={id} />}
      </div>
    </section>
  )
}
