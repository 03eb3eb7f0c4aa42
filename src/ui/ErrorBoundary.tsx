import { Component, type ReactNode } from "react"
import { Message } from "./Message.tsx"

interface ErrorBoundaryProps {
  /** Where one is: another page deserves another try. */
  place: string
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

  override componentDidUpdate({ place }: ErrorBoundaryProps) {
    if (place !== this.props.place && this.state.error !== undefined) this.setState({ error: undefined })
  }

  override render() {
    const { error } = this.state
    if (error === undefined) return this.props.children
    return (
      <Message
        title="This page cannot be shown"
        details={error.message}
        action={{ label: "Load the page again", onClick: () => location.reload() }}
        isAlert
      >
        Sluice has made a mistake, or its server has stopped. Nothing is lost: your draft is kept in this
        browser.
      </Message>
    )
  }
}
