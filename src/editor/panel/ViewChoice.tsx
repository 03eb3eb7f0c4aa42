/** How a part is shown. */
export type View = "form" | "json"

const views = [
  { view: "form", label: "Form" },
  { view: "json", label: "JSON" },
] as const

interface ViewChoiceProps {
  view: View
  onChoose: (view: View) => void
}

/** Form or JSON, as radio buttons side by side. */
export function ViewChoice({ view: current, onChoose }: ViewChoiceProps) {
  return (
    <fieldset className="sluice-views">
      <legend className="sluice-only-heard">Show as</legend>
      {views.map(({ view, label }) => (
        <label key={view} className="sluice-view">
          <input
            type="radio"
            name="properties-view"
            checked={view === current}
            onChange={() => onChoose(view)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
