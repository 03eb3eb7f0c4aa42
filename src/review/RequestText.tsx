import CopyToClipboard from "@cloudscape-design/components/copy-to-clipboard"

/** The JSON that is sent, character for character. */
export function RequestText({ text }: { text: string }) {
  return (
    <section className="sluice-card" aria-labelledby="request-heading">
      <div className="sluice-card-head">
        <h2 id="request-heading">JSON to be sent</h2>
        <CopyToClipboard
          copyButtonText="Copy"
          copySuccessText="Copied"
          copyErrorText="It could not be copied"
          textToCopy={text}
        />
      </div>
      <p className="sluice-muted">
        UpdateFlow replaces the whole flow with this. Sluice adds only a client token, by which AppFlow
        recognises a repeated request.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <pre tabIndex={0}>{text}</pre>
    </section>
  )
}
