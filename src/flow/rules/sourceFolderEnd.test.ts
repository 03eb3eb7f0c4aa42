import { from, soundFlow } from "./fixture.ts"
import { sourceFolderEnd } from "./sourceFolderEnd.ts"
import { testRule } from "./testRule.ts"

function reading(bucketPrefix: string) {
  return soundFlow(from("S3", { bucketName: "example-inbox", bucketPrefix }))
}

testRule(sourceFolderEnd, {
  fails: {
    "a folder without its slash": {
      draft: reading("contacts"),
      at: "/sourceFlowConfig/sourceConnectorProperties/S3/bucketPrefix",
      says: "reads contacts/ and also contacts-old/",
    },
  },
  passes: {
    "a folder": reading("contacts/"),
    "a whole bucket": reading(""),
    "a file": reading("contacts/all.csv"),
    "a placeholder, which has its own rule": reading(`\${Folder}`),
    "what the deployed flow has and keeps": { draft: reading("contacts"), deployed: reading("contacts") },
  },
})
