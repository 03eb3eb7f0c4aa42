import type { JsonObject } from "../request.ts"
import { soundFlow, to } from "./fixture.ts"
import { testRule } from "./testRule.ts"
import { upsolverFolders } from "./upsolverFolders.ts"

function writing(members: JsonObject) {
  return soundFlow(to("Upsolver", { bucketName: "upsolver-appflow-example", ...members }))
}

testRule(upsolverFolders, {
  fails: {
    "no entry for folders": {
      draft: writing({ s3OutputFormatConfig: { fileType: "CSV" } }),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/Upsolver/s3OutputFormatConfig/prefixConfig",
      says: "Add it; it can be empty",
      fixed: writing({ s3OutputFormatConfig: { fileType: "CSV", prefixConfig: {} } }),
    },
    "no format at all": {
      draft: writing({}),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/Upsolver/s3OutputFormatConfig/prefixConfig",
      says: "only with an entry",
      fixed: writing({ s3OutputFormatConfig: { prefixConfig: {} } }),
    },
  },
  passes: {
    "an entry for folders": writing({ s3OutputFormatConfig: { prefixConfig: { prefixType: "PATH" } } }),
    "a format of the wrong type": writing({ s3OutputFormatConfig: "CSV" }),
    "another destination": soundFlow(),
  },
})
