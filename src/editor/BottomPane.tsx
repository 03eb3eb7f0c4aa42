import { type KeyboardEvent, useRef } from "react"
import { IconButton } from "#ui/IconButton.tsx"
import { FileActions } from "./FileActions.tsx"
import { JsonPane } from "./json/JsonPane.tsx"
import { ProblemsList } from "./problems/ProblemsList.tsx"
import { foundWords } from "./problems/problems.ts"
import { useSession } from "./SessionContext.ts"
import "./BottomPane.css"

export type BottomTab = "json" | "problems"

interface BottomPaneProps {
  tab: BottomTab
  isOpen: boolean
  onShow: (tab: BottomTab) => void
  onToggle: () => void
}

/** The request as text, and the list of problems. */
export function BottomPane({ tab, isOpen, onShow, onToggle }: BottomPaneProps) {
  const found = useSession(foundWords)
  const isTextBroken = useSession(({ brokenText }) => brokenText !== undefined)
  const tabs = useRef<HTMLDivElement>(null)

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return
    goTo(tab === "json" ? "problems" : "json")
  }

  function goTo(other: BottomTab) {
    onShow(other)
    tabs.current?.querySelector<HTMLElement>(`#tab-${other}`)?.focus()
  }

  function tabProps(name: BottomTab) {
    return {
      id: `tab-${name}`,
      type: "button",
      role: "tab",
      className: "sluice-tab",
      "aria-selected": isOpen && tab === name,
      "aria-controls": `pane-${name}`,
      tabIndex: tab === name ? 0 : -1,
      onClick: () => onShow(name),
    } as const
  }

  return (
    <div className="sluice-bottom">
      <div className="sluice-bottom-bar">
        <div ref={tabs} role="tablist" aria-label="Text and problems" tabIndex={-1} onKeyDown={handleKeyDown}>
          <button {...tabProps("json")}>UpdateFlow JSON</button>
          <button {...tabProps("problems")}>
            Problems <span className="sluice-tab-count">{found}</span>
          </button>
        </div>
        <FileActions />
        <IconButton
          label="Text and problems"
          title={isOpen ? "Fold away" : "Open"}
          icon={isOpen ? "M3 6l5 5l5-5" : "M3 10l5-5l5 5"}
          isExpanded={isOpen}
          onClick={onToggle}
        />
      </div>
      <div id="pane-json" role="tabpanel" aria-labelledby="tab-json" hidden={!isOpen || tab !== "json"}>
        <JsonPane />
      </div>
      <div
        id="pane-problems"
        role="tabpanel"
        aria-labelledby="tab-problems"
        hidden={!isOpen || tab !== "problems"}
      >
        <h2 className="sluice-only-heard">Problems</h2>
        {isTextBroken && (
          <p className="sluice-bottom-text">
            The JSON text has a mistake, so it is not part of the draft yet: below is the last good state.{" "}
            <button type="button" className="sluice-text-button" onClick={() => goTo("json")}>
              Show the text
            </button>
          </p>
        )}
        {isOpen && tab === "problems" && <ProblemsList />}
      </div>
    </div>
  )
}
