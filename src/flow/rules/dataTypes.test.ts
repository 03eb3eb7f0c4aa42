import type { JsonObject } from "../request.ts"
import { dataTypes } from "./dataTypes.ts"
import { soundFlow, to } from "./fixture.ts"
import { testRule } from "./testRule.ts"

function writing(s3OutputFormatConfig: JsonObject) {
  return soundFlow(to("S3", { bucketName: "example-lake", s3OutputFormatConfig }))
}

testRule(dataTypes, {
  fails: {
    "data types in CSV": {
      draft: writing({ fileType: "CSV", preserveSourceDataTyping: true }),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/S3/s3OutputFormatConfig/preserveSourceDataTyping",
      says: "Only Parquet files",
      fixed: writing({ fileType: "CSV" }),
    },
  },
  passes: {
    "data types in Parquet": writing({ fileType: "PARQUET", preserveSourceDataTyping: true }),
    "no data types in CSV": writing({ fileType: "CSV", preserveSourceDataTyping: false }),
  },
})
