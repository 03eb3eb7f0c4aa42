import Button from "@cloudscape-design/components/button"
import type { ReactNode } from "react"
import { PageHeading } from "./PageHeading.tsx"
import "./Message.css"

interface MessageProps {
  title: string
  children: ReactNode
  /** Somebody else's own words, such as an error message. */
  details?: string
  action: { label: string; onClick: () => void; isBusy?: boolean }
  /** Links to other ways on. */
  others?: ReactNode
  /** It came unasked and should be heard at once. */
  isAlert?: boolean
}

/** A page that says one thing, and the way on. */
export function Message({ title, children, details, action, others, isAlert = false }: MessageProps) {
  return (
    <main id="content" tabIndex={-1} className="sluice-message">
      <div className="sluice-message-card" role={isAlert ? "alert" : undefined}>
        <PageHeading>{title}</PageHeading>
        <p>{children}</p>
        {details !== undefined && <pre className="sluice-message-details">{details}</pre>}
        <div className="sluice-message-actions">
          <Button variant="primary" onClick={action.onClick} loading={action.isBusy ?? false}>
            {action.label}
          </Button>
          {others}
        </div>
      </div>
    </main>
  )
}
