import Button, { type ButtonProps } from "@cloudscape-design/components/button"
import { useRef } from "react"
import { flushSync } from "react-dom"
import { addCatalog } from "#flow/intent/addCatalog.ts"
import { removeCatalog } from "#flow/intent/removeCatalog.ts"
import { useSession, useSessionStore } from "../SessionContext.ts"

/** Beside an S3 destination: the catalog that can describe the files, to add, open or remove. */
export function GlueOffer() {
  const session = useSessionStore()
  const hasCatalog = useSession(({ history }) =>
    Object.hasOwn(history.present.draft, "metadataCatalogConfig"),
  )
  const first = useRef<ButtonProps.Ref>(null)

  function add() {
    const { history, edit, select, announce } = session.getState()
    edit(addCatalog(history.present), "Add catalog")
    select("catalog")
    announce("Added the catalog. Its settings are shown.")
  }

  function remove() {
    const { history, edit, announce } = session.getState()
    flushSync(() => edit(removeCatalog(history.present), "Remove catalog"))
    announce("Removed the catalog.")
    first.current?.focus()
  }

  return (
    <section className="sluice-offer" aria-label="Glue Data Catalog">
      <h3>Glue Data Catalog</h3>
      <p>AppFlow can describe the files it writes as tables, ready for Athena.</p>
      <div className="sluice-beside">
        {hasCatalog ? (
          <>
            <Button ref={first} onClick={() => session.getState().select("catalog")}>
              Open the catalog
            </Button>
            <Button variant="inline-link" onClick={remove}>
              Remove the catalog
            </Button>
          </>
        ) : (
          <Button ref={first} iconName="add-plus" onClick={add}>
            Add a catalog
          </Button>
        )}
      </div>
    </section>
  )
}
