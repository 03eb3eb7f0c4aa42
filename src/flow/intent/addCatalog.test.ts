import { expect, test } from "vitest"
import { apply, openDocument } from "../document.ts"
import { addCatalog } from "./addCatalog.ts"
import { removeCatalog } from "./removeCatalog.ts"

const without = openDocument({ flowName: "accounts" })

test("the catalog comes empty, and what is there already stays", () => {
  const after = apply(without, addCatalog(without))
  expect(after.draft).toStrictEqual({ flowName: "accounts", metadataCatalogConfig: { glueDataCatalog: {} } })
  expect(addCatalog(after)).toStrictEqual([])
  const newer = openDocument({ metadataCatalogConfig: { newer: 1 } })
  expect(apply(newer, addCatalog(newer)).draft).toStrictEqual({
    metadataCatalogConfig: { newer: 1, glueDataCatalog: {} },
  })
})

test("the catalog goes as a whole", () => {
  const after = apply(without, addCatalog(without))
  expect(apply(after, removeCatalog(after)).draft).toStrictEqual({ flowName: "accounts" })
  expect(removeCatalog(without)).toStrictEqual([])
})
