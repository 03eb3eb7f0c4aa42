import Alert, { type AlertProps } from "@cloudscape-design/components/alert"
import Button from "@cloudscape-design/components/button"
import type { ReactNode } from "react"
import { useLocation } from "wouter"
import { TimeAgo } from "#ui/TimeAgo.tsx"

/** What there is to tell, away from the review, of the update that was sent last. `sentAt` is in epoch seconds. */
export type SendNews = { state: "sending" | "open"; sentAt: number } | { state: "refused" | "applied" }

/** An update whose outcome was not seen, and the way to it. */
export function SendNotice({ news, reviewPath }: { news: SendNews; reviewPath: string }) {
  const [, go] = useLocation()
  const { type, header, action, children } = wordsFor(news)
  return (
    <Alert type={type} header={header} action={<Button onClick={() => go(reviewPath)}>{action}</Button>}>
      {children}
    </Alert>
  )
}

interface Words {
  type: AlertProps.Type
  header: string
  action: string
  children: ReactNode
}

function wordsFor(news: SendNews): Words {
  switch (news.state) {
    case "sending":
      return {
        type: "info",
        header: "Your update is being sent",
        action: "See its progress",
        children: (
          <>
            It was sent <TimeAgo seconds={news.sentAt} />; AppFlow has not answered yet. What you change now
            is not part of it.
          </>
        ),
      }
    case "open":
      return {
        type: "warning",
        header: "It is not known yet whether your last update was applied",
        action: "Look what became of it",
        children: (
          <>
            It was sent <TimeAgo seconds={news.sentAt} />, and its answer was not seen. Your draft is kept,
            and looking sends nothing again.
          </>
        ),
      }
    case "refused":
      return {
        type: "error",
        header: "Your last update was not applied",
        action: "See why",
        children: "Your draft is kept, and the flow is as it was before.",
      }
    case "applied":
      return {
        type: "success",
        header: "Your last update was applied",
        action: "See its outcome",
        children: "AppFlow has accepted it. What you have changed since, if anything, is not part of it.",
      }
  }
}
