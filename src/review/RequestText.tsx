import CopyToClipboard from "@cloudscape-design/components/copy-to-clipboard"
import { Unbroken } from "#ui/Unbroken.tsx"

interface RequestTextProps {
  text: string
  /** Why it is not sent as things stand, in a sentence. */
  obstacle: string | undefined
}

/** The JSON that is sent, character for character. */
export function RequestText({ text, obstacle }: RequestTextProps) {
  return (
    <section className="sluice-card" aria-labelledby="request-heading">
      <div className="sluice-card-head">
        <h2 id="request-heading">{obstacle === undefined ? "JSON to be sent" : "JSON of your draft"}</h2>
        <CopyToClipboard
          copyButtonText="Copy"
          copySuccessText="Copied"
          copyErrorText="It could not be copied"
          textToCopy={text}
        />
      </div>
      <p className="sluice-muted">
        <Unbroken>
          {obstacle === undefined
            ? "UpdateFlow replaces the whole flow with this. Sluice adds only a client token, by which AppFlow recognises a repeated request."
            : `As things stand, this is not sent. ${obstacle}`}
        </Unbroken>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <pre tabIndex={0}>{text}</pre>
    </section>
  )
}
