import type { JsonObject } from "../request.ts"
import { dateFormat } from "./dateFormat.ts"
import { soundFlow, to } from "./fixture.ts"
import { testRule } from "./testRule.ts"

function writing(s3OutputFormatConfig: JsonObject) {
  return soundFlow(to("S3", { bucketName: "example-lake", s3OutputFormatConfig }))
}

testRule(dateFormat, {
  fails: {
    "a date of unknown exactness": {
      draft: writing({ prefixConfig: { prefixType: "PATH" } }),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/S3/s3OutputFormatConfig/prefixConfig/prefixFormat",
      says: "how exact it is has been left to AppFlow",
    },
  },
  passes: {
    "a date to the day": writing({ prefixConfig: { prefixType: "PATH", prefixFormat: "DAY" } }),
    "no date": writing({ prefixConfig: { pathPrefixHierarchy: ["EXECUTION_ID"] } }),
  },
})
