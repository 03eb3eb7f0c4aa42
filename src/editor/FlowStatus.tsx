import StatusIndicator, { type StatusIndicatorProps } from "@cloudscape-design/components/status-indicator"

const types: Readonly<Record<string, StatusIndicatorProps.Type>> = {
  Active: "success",
  Draft: "pending",
  Errored: "error",
  Suspended: "stopped",
  Deprecated: "warning",
  Deleted: "stopped",
}

/** A flow's status, in AppFlow's word for it and with a sign. */
export function FlowStatus({ status }: { status: string | null }) {
  if (status === null) return <StatusIndicator type="pending">Not known</StatusIndicator>
  const type = Object.hasOwn(types, status) ? types[status] : undefined
  return <StatusIndicator type={type ?? "info"}>{status}</StatusIndicator>
}
