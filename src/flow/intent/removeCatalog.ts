import type { FlowDocument } from "../document.ts"
import type { Edit } from "../edit.ts"

export function removeCatalog(document: FlowDocument): readonly Edit[] {
  const path = ["metadataCatalogConfig"]
  return Object.hasOwn(document.draft, "metadataCatalogConfig") ? [{ kind: "remove", path }] : []
}
