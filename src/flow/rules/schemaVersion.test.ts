import type { JsonObject } from "../request.ts"
import { mapping, projection, soundFlow, task, to } from "./fixture.ts"
import { schemaVersion } from "./schemaVersion.ts"
import { testRule } from "./testRule.ts"

const tasks = [projection("Id", "Email"), mapping("Id"), mapping("Email")]
const metadataCatalogConfig = {
  glueDataCatalog: { roleArn: "arn:aws:iam::123456789012:role/x", databaseName: "lake", tablePrefix: "x" },
}

function versioned(...tasks: JsonObject[]) {
  const s3OutputFormatConfig = { prefixConfig: { pathPrefixHierarchy: ["SCHEMA_VERSION"] } }
  return soundFlow({ ...to("S3", { bucketName: "example-lake", s3OutputFormatConfig }), tasks })
}

testRule(schemaVersion, {
  fails: {
    "a mapping more": {
      draft: versioned(...tasks, mapping("Phone")),
      deployed: versioned(...tasks),
      at: "/tasks",
      says: "counts the schema version up",
    },
    "a mapping less, in a catalog": {
      draft: soundFlow({ tasks: tasks.slice(0, 2), metadataCatalogConfig }),
      deployed: soundFlow({ tasks, metadataCatalogConfig }),
      at: "/tasks",
      says: "folders and catalog tables",
    },
    "another destination field": {
      draft: versioned(...tasks.slice(0, 2), mapping("Email", "mail")),
      deployed: versioned(...tasks),
      at: "/tasks",
      says: "Tell those who read the files",
    },
  },
  passes: {
    "the same mappings in another order": {
      draft: versioned(...tasks.toReversed()),
      deployed: versioned(...tasks),
    },
    "another filter": {
      draft: versioned(...tasks, task("Filter", ["Id"], "EQUAL_TO", { DATA_TYPE: "id", VALUE: "1" })),
      deployed: versioned(...tasks),
    },
    "a mapping more where nothing is named after the version": {
      draft: soundFlow({ tasks: [...tasks, mapping("Phone")] }),
      deployed: soundFlow({ tasks }),
    },
    "a flow that is not deployed": versioned(...tasks),
  },
})
