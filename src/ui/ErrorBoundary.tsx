import { Component, type ReactNode } from "react"
import { Message } from "./Message.tsx"

interface ErrorBoundaryProps {
  children: ReactNode
}

interface ErrorBoundaryState {
  error: Error | undefined
}

/** Shows a way on where a defect of ours breaks a page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined }

  static getDerivedStateFromError(thrown: unknown): ErrorBoundaryState {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) }
  }

  override render() {
    const { error } = this.state
    if (error === undefined) return this.props.children
    return (
      <Message
        title="Sluice stumbled"
        details={error.message}
        action={{ label: "Load the page again", onClick: () => location.reload() }}
        isAlert
      >
        This is a mistake in Sluice, not in your flow. Nothing is lost: your draft is kept in this browser,
        and AppFlow has not been asked for anything.
      </Message>
    )
  }
}
