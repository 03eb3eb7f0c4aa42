import CopyToClipboard from "@cloudscape-design/components/copy-to-clipboard"

/** AppFlow's name for a run, as its events, its logs and the names of the files it writes have it. */
export function ExecutionId({ id }: { id: string }) {
  return (
    <span className="sluice-runs-id">
      <CopyToClipboard
        variant="inline"
        textToCopy={id}
        copyButtonAriaLabel="Copy the execution id"
        copySuccessText="Copied"
        copyErrorText="Could not be copied"
        popoverRenderWithPortal
      />
    </span>
  )
}
