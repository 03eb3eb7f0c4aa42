import "./FixButton.css"

/** Mends one problem, and says beforehand what it does for that. */
export function FixButton({ name, onFix }: { name: string; onFix: () => void }) {
  return (
    <button type="button" className="sluice-fix" onClick={onFix}>
      <strong>Fix:</strong> {name}
    </button>
  )
}
