import type { JsonObject } from "../request.ts"
import { soundFlow, to } from "./fixture.ts"
import { refusedRecords } from "./refusedRecords.ts"
import { testRule } from "./testRule.ts"

function writing(errorHandlingConfig: JsonObject) {
  return soundFlow(to("Marketo", { object: "leads", errorHandlingConfig }))
}

testRule(refusedRecords, {
  fails: {
    "a folder without a bucket": {
      draft: writing({ bucketPrefix: "refused" }),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/Marketo/errorHandlingConfig/bucketName",
      says: "a folder for refused records but no bucket",
    },
    "runs that go on": {
      draft: writing({ failOnFirstDestinationError: false }),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/Marketo/errorHandlingConfig/bucketName",
      says: "the record is kept nowhere",
    },
  },
  passes: {
    "a bucket": writing({ bucketName: "example-refused", failOnFirstDestinationError: false }),
    "runs that stop": writing({ failOnFirstDestinationError: true }),
    "nothing said": writing({}),
  },
})
