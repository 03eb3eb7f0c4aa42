import { useMemo } from "react"
import type { StoreApi } from "zustand/vanilla"
import { useRemembered } from "#ui/useRemembered.ts"
import { BottomPane, type BottomTab } from "./BottomPane.tsx"
import { FlowCanvas } from "./canvas/FlowCanvas.tsx"
import { DraftNotices } from "./DraftNotices.tsx"
import { EditorBar } from "./EditorBar.tsx"
import { EditorLayout } from "./EditorLayout.tsx"
import type { Keeping } from "./openFlow.ts"
import { PropertiesPanel } from "./panel/PropertiesPanel.tsx"
import type { SendNews } from "./SendNotice.tsx"
import { useUndoKeys } from "./useUndoKeys.ts"
import "./EditorPage.css"

interface EditorPageProps {
  keeping: StoreApi<Keeping>
  /** What there is to tell of the update that was sent last. */
  news: SendNews | undefined
  listPath: string
  runsPath: string
  reviewPath: string
}

/** One flow as graph, forms and text, all of the same draft. */
export function EditorPage({ keeping, news, ...paths }: EditorPageProps) {
  const [tab, setTab] = useRemembered<BottomTab>("bottom-tab", "json")
  const [isBottomOpen, setIsBottomOpen] = useRemembered<boolean>("bottom-open", true)
  useUndoKeys()

  function showTab(wanted: BottomTab) {
    setTab(wanted)
    setIsBottomOpen(true)
  }

  const canvas = useMemo(() => <FlowCanvas />, [])
  const panel = useMemo(() => <PropertiesPanel />, [])
  return (
    <EditorLayout
      isBottomOpen={isBottomOpen}
      bar={<EditorBar {...paths} onShowProblems={() => showTab("problems")} />}
      notices={<DraftNotices keeping={keeping} news={news} reviewPath={paths.reviewPath} />}
      canvas={canvas}
      panel={panel}
      bottom={
        <BottomPane
          tab={tab}
          isOpen={isBottomOpen}
          onShow={showTab}
          onToggle={() => setIsBottomOpen(!isBottomOpen)}
        />
      }
    />
  )
}
