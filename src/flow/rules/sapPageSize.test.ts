import { from, soundFlow } from "./fixture.ts"
import { sapPageSize } from "./sapPageSize.ts"
import { testRule } from "./testRule.ts"

function reading(maxPageSize: number, maxParallelism = 1) {
  const paginationConfig = { maxPageSize }
  const parallelismConfig = { maxParallelism }
  return soundFlow(from("SAPOData", { objectPath: "/sap/orders", paginationConfig, parallelismConfig }))
}

testRule(sapPageSize, {
  fails: {
    "large pages": {
      draft: reading(3001),
      at: "/sourceFlowConfig/sourceConnectorProperties/SAPOData/paginationConfig/maxPageSize",
      says: "Only an ODP provider",
    },
    "large pages in parallel": {
      draft: reading(10_000, 4),
      at: "/sourceFlowConfig/sourceConnectorProperties/SAPOData/paginationConfig/maxPageSize",
      says: "one of the two cannot work",
    },
  },
  passes: {
    "pages that every object has": reading(3000, 4),
    "no page size": soundFlow(from("SAPOData", { objectPath: "/sap/orders" })),
  },
})
