import StatusIndicator, { type StatusIndicatorProps } from "@cloudscape-design/components/status-indicator"

const results: Readonly<Record<string, { type: StatusIndicatorProps.Type; words: string }>> = {
  InProgress: { type: "in-progress", words: "In progress" },
  Successful: { type: "success", words: "Succeeded" },
  Error: { type: "error", words: "Failed" },
  CancelStarted: { type: "in-progress", words: "Cancelling" },
  Canceled: { type: "stopped", words: "Cancelled" },
}

/** How a run went, in words and with a sign; a status newer than Sluice in AppFlow's word. */
export function RunResult({ status }: { status: string | null }) {
  return <StatusIndicator type={resultOf(status)?.type ?? "info"}>{runWords(status)}</StatusIndicator>
}

export function runWords(status: string | null): string {
  return resultOf(status)?.words ?? status ?? "Not known"
}

function resultOf(status: string | null) {
  return status !== null && Object.hasOwn(results, status) ? results[status] : undefined
}
