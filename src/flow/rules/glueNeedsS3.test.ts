import { soundFlow } from "./fixture.ts"
import { glueNeedsS3 } from "./glueNeedsS3.ts"
import { testRule } from "./testRule.ts"

const metadataCatalogConfig = {
  glueDataCatalog: {
    roleArn: "arn:aws:iam::123456789012:role/catalog",
    databaseName: "lake",
    tablePrefix: "contacts",
  },
}
const toMarketo = [
  {
    connectorType: "Marketo",
    connectorProfileName: "campaigns",
    destinationConnectorProperties: { Marketo: { object: "Lead" } },
  },
]

testRule(glueNeedsS3, {
  fails: {
    "a catalog for what is written to an application": {
      draft: soundFlow({ destinationFlowConfigList: toMarketo, metadataCatalogConfig }),
      at: "/metadataCatalogConfig/glueDataCatalog",
      says: "records what is written to Amazon S3",
      fixed: soundFlow({ destinationFlowConfigList: toMarketo }),
    },
  },
  passes: {
    "a catalog for files": soundFlow({ metadataCatalogConfig }),
    "an empty catalog": soundFlow({ destinationFlowConfigList: toMarketo, metadataCatalogConfig: {} }),
    "no destination, which has another problem": soundFlow({
      destinationFlowConfigList: [],
      metadataCatalogConfig,
    }),
  },
})
