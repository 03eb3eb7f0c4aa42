import type { JsonObject } from "../request.ts"
import { fileSize } from "./fileSize.ts"
import { soundFlow, to } from "./fixture.ts"
import { testRule } from "./testRule.ts"

function writing(s3OutputFormatConfig: JsonObject) {
  return soundFlow(to("S3", { bucketName: "example-lake", s3OutputFormatConfig }))
}

testRule(fileSize, {
  fails: {
    "a size of files that are not combined": {
      draft: writing({ aggregationConfig: { aggregationType: "None", targetFileSize: 128 } }),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/S3/s3OutputFormatConfig/aggregationConfig/targetFileSize",
      says: "does not combine them",
    },
  },
  passes: {
    "a size of files that are combined": writing({
      aggregationConfig: { aggregationType: "SingleFile", targetFileSize: 128 },
    }),
    "no size, as AppFlow describes it": writing({
      aggregationConfig: { aggregationType: "None", targetFileSize: 0 },
    }),
  },
})
