import { from, soundFlow, to } from "./fixture.ts"
import { newFields } from "./newFields.ts"
import { testRule } from "./testRule.ts"

const growing = from("Salesforce", { object: "Contact", enableDynamicFieldUpdate: true })

testRule(newFields, {
  fails: {
    "new fields into another application": {
      draft: soundFlow({ ...growing, ...to("Marketo", { object: "leads" }) }),
      at: "/sourceFlowConfig/sourceConnectorProperties/Salesforce/enableDynamicFieldUpdate",
      says: "into Amazon S3 only",
      fixed: soundFlow({
        ...from("Salesforce", { object: "Contact" }),
        ...to("Marketo", { object: "leads" }),
      }),
    },
  },
  passes: {
    "new fields into files": soundFlow(growing),
    "new fields into nothing, which is another problem": soundFlow({
      ...growing,
      destinationFlowConfigList: [],
    }),
    "no new fields": soundFlow(to("Marketo", { object: "leads" })),
  },
})
