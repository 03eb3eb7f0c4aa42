import "./IconButton.css"

interface IconButtonProps {
  label: string
  /** What it does just now, shown on hover; the label where it is left out. */
  title?: string
  /** A path in a square of 16 by 16. */
  icon: string
  /** Keeps its place among the stops of the Tab key, so that focus is never lost. */
  isDisabled?: boolean
  isExpanded?: boolean
  onClick: () => void
}

/** A small button with a sign instead of a word. */
export function IconButton({ label, title, icon, isDisabled = false, isExpanded, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className="sluice-icon-button"
      aria-label={label}
      title={title ?? label}
      aria-disabled={isDisabled}
      aria-expanded={isExpanded}
      onClick={() => {
        if (!isDisabled) onClick()
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  )
}
