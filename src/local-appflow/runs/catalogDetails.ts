import { isObject, type JsonObject, objectOf } from "../json.ts"
import type { StoredFlow } from "../tables/flows.ts"

/** What a successful run noted in the Glue Data Catalog, if the flow has one. */
export function catalogDetails({ name, schemaVersion }: StoredFlow, config: JsonObject): JsonObject[] {
  const { glueDataCatalog } = objectOf(config.metadataCatalogConfig)
  if (!isObject(glueDataCatalog)) return []
  const { databaseName, tablePrefix } = glueDataCatalog
  const table = `${tablePrefix}_${name}_schema_${schemaVersion}`.toLowerCase().replaceAll(/[^a-z0-9_]/g, "_")
  return [
    {
      catalogType: "GLUE",
      tableName: table,
      tableRegistrationOutput: registered(`Table ${table} is in the database ${databaseName}.`),
      partitionRegistrationOutput: registered(`The partitions of ${table} are up to date.`),
    },
  ]
}

function registered(message: string): JsonObject {
  return { message, result: "SUCCEEDED", status: "Successful" }
}
