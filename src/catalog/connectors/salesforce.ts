import {
  SalesforceConnectorOperator,
  type SalesforceDataTransferApi as TransferApi,
} from "@aws-sdk/client-appflow"
import { choice, flag } from "../build.ts"
import { connector, destination, source } from "../connector.ts"
import type { Form } from "../field.ts"
import { minute } from "../minutes.ts"
import { reachesUsual } from "../reach.ts"
import { errorHandling, idFieldNames, object, writeOperation } from "../shared.ts"

const apiName: Form = {
  matches: /^([A-Z]\w*|\w+__\w+)$/,
  words:
    "begins with a capital letter and has only letters, digits and underscores, such as Account or Visit__c",
  isGuess: true,
}

const eventObject: Form = {
  matches: /(ChangeEvent|__e)$/,
  words: "ends with ChangeEvent or __e",
  isGuess: true,
}

export const salesforce = connector("Salesforce", {
  name: "Salesforce",
  about: "Customer relationship management: accounts, contacts and opportunities.",
  mark: { letters: "SF", colour: "#0b6fa4" },
  profile: "required",
  source: source(
    "Salesforce",
    SalesforceConnectorOperator,
    {
      object: object(
        "The Salesforce object to read. For an event trigger, the change event or platform event to listen to.",
        "Account",
        apiName,
      ),
      enableDynamicFieldUpdate: flag("Import new fields", {
        help: "On: fields added to the object in Salesforce later are read too, without a change to the flow. Works only into Amazon S3.",
      }),
      includeDeletedRecords: flag("Include deleted records", {
        help: "On: records that were deleted in Salesforce, and that it still keeps, are read too.",
      }),
      dataTransferApi: transferApi("1,000,000"),
    },
    { reaches: reachesUsual("EventBridge"), shortestInterval: minute, events: eventObject },
  ),
  destination: destination("Salesforce", {
    object: object("The Salesforce object to write.", "Contact", apiName),
    writeOperationType: writeOperation,
    idFieldNames: {
      ...idFieldNames,
      help: "The fields by which Salesforce finds a record: Id to update or delete, an external id to upsert. None to insert.",
    },
    errorHandlingConfig: errorHandling,
    dataTransferApi: transferApi("1,000"),
  }),
})

/** AppFlow changes from the REST API to the Bulk API at another number of records on each side. */
function transferApi(manyRecords: string) {
  return choice<TransferApi>(
    "Salesforce API",
    {
      AUTOMATIC: {
        label: "Automatic",
        help: `REST API below ${manyRecords} records, Bulk API 2.0 from there on.`,
      },
      BULKV2: {
        label: "Bulk API 2.0",
        help: "For large transfers. Leaves out compound fields, such as a whole address.",
      },
      REST_SYNC: { label: "REST API", help: "For small transfers. Large ones may time out." },
    },
    { help: "Which of Salesforce's interfaces moves the records. Automatic suits most flows.", more: true },
  )
}
