import { soundFlow, to } from "./fixture.ts"
import { objectTypeMissing } from "./objectTypeMissing.ts"
import { testRule } from "./testRule.ts"

testRule(objectTypeMissing, {
  fails: {
    "a domain alone": {
      draft: soundFlow(to("CustomerProfiles", { domainName: "contact-center" })),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/CustomerProfiles/objectTypeName",
      says: "names no object type",
    },
  },
  passes: {
    "a domain and an object type": soundFlow(
      to("CustomerProfiles", { domainName: "contact-center", objectTypeName: "Contact" }),
    ),
    "another destination": soundFlow(),
  },
})
