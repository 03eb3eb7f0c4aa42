import { from, soundFlow, to } from "./fixture.ts"
import { testRule } from "./testRule.ts"
import { veevaDestination } from "./veevaDestination.ts"

const toRedshift = to("Redshift", { object: "public.x", intermediateBucketName: "staging" })

testRule(veevaDestination, {
  fails: {
    "documents to a warehouse": {
      draft: soundFlow({ ...from("Veeva", { object: "documents/types/x" }), ...toRedshift }),
      at: "/destinationFlowConfigList/0/connectorType",
      says: "to Amazon S3 only, not to Amazon Redshift",
    },
  },
  passes: {
    "documents to files": soundFlow(from("Veeva", { object: "documents/types/x" })),
    "records to a warehouse": soundFlow({ ...from("Veeva", { object: "product__v" }), ...toRedshift }),
  },
})
