import { applyMode, Mode } from "@cloudscape-design/global-styles"
import { useEffect } from "react"
import { useRemembered } from "./useRemembered.ts"

/** How the page looks: as chosen, or as the system does. */
export type Theme = "light" | "dark" | "system"

/** The chosen theme, put on the page. `public/theme.js` does the same before the first paint. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useRemembered<Theme>("theme", "system")
  useEffect(() => {
    const system = matchMedia("(prefers-color-scheme: dark)")
    function show() {
      const isDark = theme === "dark" || (theme === "system" && system.matches)
      applyMode(isDark ? Mode.Dark : Mode.Light)
    }
    show()
    system.addEventListener("change", show)
    return () => system.removeEventListener("change", show)
  }, [theme])
  return [theme, setTheme]
}
