import { type Theme, useTheme } from "#ui/useTheme.ts"

const choices: readonly { theme: Theme; label: string; icon: string }[] = [
  {
    theme: "light",
    label: "Light",
    icon: "M8 5a3 3 0 1 0 0 6a3 3 0 0 0 0-6M8 1v1M8 14v1M1 8h1M14 8h1M3 3l.7.7M12.3 12.3l.7.7M3 13l.7-.7M12.3 3.7l.7-.7",
  },
  { theme: "dark", label: "Dark", icon: "M13.5 9.5A6 6 0 0 1 6.5 2.5A6 6 0 1 0 13.5 9.5" },
  { theme: "system", label: "Like the system", icon: "M2 3h12v8H2zM6 14h4M8 11v3" },
]

/** Light, dark, or as the system is. */
export function ThemeSwitch() {
  const [current, setTheme] = useTheme()
  return (
    <fieldset className="sluice-themes">
      <legend className="sluice-only-heard">Theme</legend>
      {choices.map(({ theme, label, icon }) => (
        <label key={theme} className="sluice-theme" title={label}>
          <input
            type="radio"
            name="theme"
            aria-label={label}
            checked={theme === current}
            onChange={() => setTheme(theme)}
          />
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={icon} />
          </svg>
        </label>
      ))}
    </fieldset>
  )
}
