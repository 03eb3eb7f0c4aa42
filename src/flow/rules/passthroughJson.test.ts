import { from, soundFlow, task } from "./fixture.ts"
import { passthroughJson } from "./passthroughJson.ts"
import { testRule } from "./testRule.ts"

function reading(s3InputFileType: string) {
  return from("S3", { bucketName: "example-inbox", s3InputFormatConfig: { s3InputFileType } })
}

const tasks = [task("Passthrough", [])]

testRule(passthroughJson, {
  fails: {
    "whole records from CSV": {
      draft: soundFlow({ tasks, ...reading("CSV") }),
      at: "/sourceFlowConfig/sourceConnectorProperties/S3/s3InputFormatConfig/s3InputFileType",
      says: "Read JSON files",
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "whole records from JSON": soundFlow({ tasks, ...reading("JSON") }),
    "mappings from CSV": soundFlow({ ...reading("CSV") }),
    "no source": soundFlow({ tasks, sourceFlowConfig: {} }),
  },
})
