import { from, soundFlow, to } from "./fixture.ts"
import { folderSlash } from "./folderSlash.ts"
import { testRule } from "./testRule.ts"

function toMarketo(bucketPrefix: string) {
  const errorHandlingConfig = { bucketName: "example-refused", bucketPrefix }
  return to("Marketo", { object: "leads", errorHandlingConfig })
}

testRule(folderSlash, {
  fails: {
    "a folder to write to": {
      draft: soundFlow(to("S3", { bucketName: "example-lake", bucketPrefix: "/contacts/" })),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/S3/bucketPrefix",
      says: "Write contacts/",
      fixed: soundFlow(to("S3", { bucketName: "example-lake", bucketPrefix: "contacts/" })),
    },
    "a slash alone": {
      draft: soundFlow(from("S3", { bucketName: "example-inbox", bucketPrefix: "/" })),
      at: "/sourceFlowConfig/sourceConnectorProperties/S3/bucketPrefix",
      says: "Write none",
      fixed: soundFlow(from("S3", { bucketName: "example-inbox" })),
    },
    "a folder for refused records": {
      draft: soundFlow(toMarketo("//refused")),
      deployed: soundFlow(toMarketo("//refused")),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/Marketo/errorHandlingConfig/bucketPrefix",
      says: "begins with a slash",
      fixed: soundFlow(toMarketo("refused")),
    },
  },
  passes: {
    "a folder": soundFlow(),
    "what the deployed flow has and keeps": {
      draft: soundFlow(to("S3", { bucketName: "example-lake", bucketPrefix: "/contacts" })),
      deployed: soundFlow(to("S3", { bucketName: "example-lake", bucketPrefix: "/contacts" })),
    },
  },
})
