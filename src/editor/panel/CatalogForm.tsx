import Button from "@cloudscape-design/components/button"
import type { Field } from "#catalog/field.ts"
import { catalogField } from "#catalog/glue.ts"
import { addCatalog } from "#flow/intent/addCatalog.ts"
import { removeCatalog } from "#flow/intent/removeCatalog.ts"
import { KeptJson } from "../controls/KeptJson.tsx"
import { KeptMembers } from "../controls/KeptMembers.tsx"
import { useMember } from "../controls/part.ts"
import { useIsObject } from "../controls/useIsObject.ts"
import { useSessionStore } from "../SessionContext.ts"
import { FieldList } from "./FieldList.tsx"
import { PartFields } from "./PartFields.tsx"
import { PlaceNote } from "./PlaceNote.tsx"

const { glueDataCatalog } = catalogField.members
const path = ["glueDataCatalog"]

/** The form of the Glue Data Catalog. */
export function CatalogForm() {
  const session = useSessionStore()
  const hasGlue = useMember(path) !== undefined
  const isGlue = useIsObject(path)

  function add() {
    const { history, edit } = session.getState()
    edit(addCatalog(history.present), "Add catalog")
  }

  function remove() {
    const { history, edit, select, announce } = session.getState()
    const destination = history.present.ids.destinations[0] ?? "settings"
    edit(removeCatalog(history.present), "Remove catalog")
    select(destination)
    announce("Removed the catalog.")
  }

  if (!hasGlue) {
    return (
      <div className="sluice-fields">
        <p className="sluice-note">{catalogField.help}</p>
        <KeptMembers path={[]} known={path} />
        <Button iconName="add-plus" onClick={add}>
          Add a catalog
        </Button>
      </div>
    )
  }
  return (
    <PartFields>
      <p className="sluice-note">{catalogField.help}</p>
      <PlaceNote path={path} />
      {isGlue ? (
        <>
          <FieldList
            entries={Object.entries<Field>(glueDataCatalog.members).map(([name, field]) => ({
              field,
              path: [...path, name],
            }))}
          />
          <KeptMembers path={path} known={Object.keys(glueDataCatalog.members)} />
        </>
      ) : (
        <KeptJson
          name={glueDataCatalog.label}
          path={path}
          why="Sluice cannot read these settings. They are kept and sent as they are."
        />
      )}
      <KeptMembers path={[]} known={path} />
      <div>
        <Button onClick={remove}>Remove the catalog</Button>
      </div>
    </PartFields>
  )
}
