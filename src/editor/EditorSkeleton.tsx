import "./EditorSkeleton.css"

/** The shape of the editor while the flow is being read. */
export function EditorSkeleton({ flowName }: { flowName: string }) {
  return (
    <main id="content" tabIndex={-1} className="sluice-skeleton" aria-busy="true">
      <div className="sluice-skeleton-bar">
        <strong className="sluice-heading">{flowName}</strong>
        <span className="sluice-muted">Reading the flow…</span>
      </div>
      <div className="sluice-skeleton-canvas" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
      <div className="sluice-skeleton-text" aria-hidden="true">
        <b />
        <b />
        <b />
      </div>
      <div className="sluice-skeleton-panel" aria-hidden="true">
        <b />
        <b />
        <b />
        <b />
        <b />
      </div>
    </main>
  )
}
