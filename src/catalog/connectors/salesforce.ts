import { SalesforceConnectorOperator } from "@aws-sdk/client-appflow"
import { flag } from "../build.ts"
import { connector, destination, source } from "../connector.ts"
import { errorHandling, idFieldNames, object, salesforceApi, writeOperation } from "../shared.ts"

export const salesforce = connector("Salesforce", {
  name: "Salesforce",
  about: "Customer relationship management: accounts, contacts and opportunities.",
  mark: { letters: "SF", colour: "#0b6fa4" },
  profile: "required",
  source: source("Salesforce", SalesforceConnectorOperator, {
    object: object(
      "The Salesforce object to read. For an Event trigger, the change or platform event to listen to.",
      "Account",
    ),
    enableDynamicFieldUpdate: flag("Import new fields by itself", {
      help: "On: fields added to the object in Salesforce later are read too, without a change to the flow. Works only into Amazon S3.",
    }),
    includeDeletedRecords: flag("Include deleted records", {
      help: "On: records deleted in Salesforce are read as well, marked as deleted.",
    }),
    dataTransferApi: salesforceApi("REST API below 1,000,000 records, Bulk API 2.0 from there on."),
  }),
  destination: destination("Salesforce", {
    object: object("The Salesforce object to write.", "Contact"),
    writeOperationType: writeOperation,
    idFieldNames: {
      ...idFieldNames,
      help: "The fields by which Salesforce finds a record: an external id for an upsert, the record's Id for an update or a deletion. Not needed when you only insert.",
    },
    errorHandlingConfig: errorHandling,
    dataTransferApi: salesforceApi("REST API below 1,000 records, Bulk API 2.0 from there on."),
  }),
})
