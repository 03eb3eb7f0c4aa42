import Popover from "@cloudscape-design/components/popover"
import { useQuery } from "@tanstack/react-query"
import { sessionQuery } from "#api/sessionQuery.ts"
import { Unbroken } from "#ui/Unbroken.tsx"
import { limitWords } from "./limitWords.ts"
import { rightsWords } from "./rightsWords.ts"
import "./PersonBadge.css"

/** Who has signed in, and what they may not do here; nothing where there is no sign-in and no limit. */
export function PersonBadge() {
  const { data: session } = useQuery(sessionQuery())
  if (session === undefined) return null
  const { signedInAs } = session
  const limit = limitWords(session)
  if (signedInAs === null && limit === undefined) return null
  return (
    <Popover
      header={signedInAs === null ? "What you may do here" : `Signed in as ${signedInAs}`}
      position="bottom"
      triggerType="custom"
      dismissAriaLabel="Close"
      content={rightsWords(session).map((sentence) => (
        <p key={sentence} className="sluice-person-sentence">
          <Unbroken>{sentence}</Unbroken>
        </p>
      ))}
    >
      <button type="button" className="sluice-person">
        {signedInAs !== null && <span className="sluice-person-name">{signedInAs}</span>}
        {limit !== undefined && <span className="sluice-person-limit">{limit}</span>}
      </button>
    </Popover>
  )
}
