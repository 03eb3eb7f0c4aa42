import { destinationReachable } from "./destinationReachable.ts"
import { from, soundFlow, to } from "./fixture.ts"
import { testRule } from "./testRule.ts"

testRule(destinationReachable, {
  fails: {
    "a pair that AWS does not list": {
      draft: soundFlow({
        ...from("Amplitude", { object: "events" }),
        ...to("Redshift", { object: "public.events", intermediateBucketName: "staging" }),
      }),
      at: "/destinationFlowConfigList/0/connectorType",
      says: "does not write from Amplitude to Amazon Redshift",
    },
    "a pair that nobody has seen": {
      draft: soundFlow({
        ...from("S3", { bucketName: "example-inbox", bucketPrefix: "users/" }),
        ...to("Zendesk", { object: "users" }),
      }),
      at: "/destinationFlowConfigList/0/connectorType",
      severity: "warning",
      says: "Nobody is known to write from Amazon S3 to Zendesk",
    },
  },
  passes: {
    "a pair that AWS lists": soundFlow(),
    "a custom connector, which every source reaches": soundFlow({
      ...from("Amplitude", { object: "events" }),
      ...to("CustomConnector", { entityName: "event" }),
    }),
    "from a custom connector, of which nothing is known": soundFlow({
      ...from("CustomConnector", { entityName: "event" }),
      ...to("Upsolver", {}),
    }),
    "connectors that Sluice does not know": soundFlow(to("Newer", {})),
  },
})
