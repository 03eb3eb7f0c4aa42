import { connectorOf } from "#catalog/catalog.ts"
import type { Connector } from "#catalog/connector.ts"
import type { Field } from "#catalog/field.ts"
import { destinationField, sourceField } from "#catalog/sides.ts"
import { textAt } from "#flow/request.ts"
import { KeptJson } from "../controls/KeptJson.tsx"
import { KeptMembers } from "../controls/KeptMembers.tsx"
import { useMember } from "../controls/part.ts"
import { useIsObject } from "../controls/useIsObject.ts"
import { useSession } from "../SessionContext.ts"
import { ConnectorSelect } from "./ConnectorSelect.tsx"
import { FieldsToRead } from "./columns/FieldsToRead.tsx"
import { type Entry, FieldList } from "./FieldList.tsx"
import { GlueOffer } from "./GlueOffer.tsx"
import { PartFields } from "./PartFields.tsx"
import { PlaceNote } from "./PlaceNote.tsx"
import { rarely } from "./rarely.ts"

interface SideProps {
  side: "source" | "destination"
}

/** The form of a source or a destination. */
export function SideForm({ side }: SideProps) {
  const type = useMember(["connectorType"])
  const connector = connectorOf(type)
  return (
    <div className="sluice-fields">
      <ConnectorSelect side={side} />
      <PartFields key={String(type)}>
        <SideFields side={side} connector={connector} />
      </PartFields>
      {type === "S3" && side === "destination" && <GlueOffer />}
    </div>
  )
}

function SideFields({ side, connector }: SideProps & { connector: Connector | undefined }) {
  const isScheduled = useSession(
    ({ history }) => textAt(history.present.draft, ["triggerConfig", "triggerType"]) === "Scheduled",
  )
  const known = connector?.[side]
  const properties = `${side}ConnectorProperties`
  const own = [properties, known?.key ?? ""]
  const isProperties = useIsObject([properties])
  const isOwn = useIsObject(own)
  const { members } = side === "source" ? sourceField : destinationField
  const ownMembers = Object.entries<Field>(known?.fields.members ?? {})
  const isKnown = known !== undefined && isProperties && isOwn
  const entries: Entry[] = [
    {
      field: rarely(members.connectorProfileName, connector?.profile === "none"),
      path: ["connectorProfileName"],
    },
    ...(isKnown ? ownMembers.map(([name, field]) => ({ field, path: [...own, name] })) : []),
    { field: rarely(members.apiVersion, connector?.type !== "CustomConnector"), path: ["apiVersion"] },
  ]
  if (side === "source") {
    const field = rarely(sourceField.members.incrementalPullConfig, !isScheduled)
    entries.push({ field, path: ["incrementalPullConfig"] })
  }
  return (
    <>
      <PlaceNote path={[properties]} />
      {isKnown && <PlaceNote path={own} />}
      {isKnown && ownMembers.length === 0 && (
        <p className="sluice-note">There is nothing to set for {connector?.name}.</p>
      )}
      {isKnown ? (
        <KeptMembers path={own} known={ownMembers.map(([name]) => name)} />
      ) : (
        <UnknownProperties path={[properties]} />
      )}
      <FieldList entries={entries}>{side === "source" && <FieldsToRead />}</FieldList>
      {isKnown && <KeptMembers path={[properties]} known={own.slice(1)} />}
      <KeptMembers path={[]} known={Object.keys(members)} />
    </>
  )
}

/** The settings of a connector that is newer than the catalogue, or that cannot be on this side. */
function UnknownProperties({ path }: { path: readonly string[] }) {
  if (useMember(path) === undefined) return null
  return <KeptJson name="Connector settings" path={path} why={kept} />
}

const kept =
  "Sluice does not know these settings. They are kept and sent as they are; you can change them in the JSON."
