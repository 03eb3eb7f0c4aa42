import type { FlowDocument } from "../document.ts"
import type { Edit } from "../edit.ts"
import { at } from "../request.ts"

/** Adds the Glue Data Catalog, with what it needs still to be filled in. */
export function addCatalog(document: FlowDocument): readonly Edit[] {
  const path = ["metadataCatalogConfig", "glueDataCatalog"]
  return at(document.draft, path) === undefined ? [{ kind: "set", path, value: {} }] : []
}
