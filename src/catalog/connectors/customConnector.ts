import { type DataTransferApi, type DataTransferApiType, Operator } from "@aws-sdk/client-appflow"
import { choice, group, text } from "../build.ts"
import { connector, destination, source } from "../connector.ts"
import { patterns } from "../patterns.ts"
import { customProperties, entityName, errorHandling, idFieldNames, writeOperation } from "../shared.ts"

const transferApiType = choice<DataTransferApiType>(
  "Kind of API",
  {
    AUTOMATIC: { label: "Automatic", help: "AppFlow chooses for each run, by the amount of data." },
    SYNC: { label: "Synchronous", help: "For small and medium amounts of data." },
    ASYNC: { label: "Asynchronous", help: "For large amounts of data." },
  },
  { help: "Whether the data comes in the answer itself or is fetched when it is ready." },
)

export const customConnector = connector("CustomConnector", {
  name: "Custom connector",
  about: "Every other application: newer AWS connectors, partners' connectors and your own.",
  mark: { letters: "CC", colour: "#545b64" },
  profile: "required",
  source: source("CustomConnector", Operator, {
    entityName: entityName("The kind of record to read, as the connector names it. It may be a path."),
    dataTransferApi: group<DataTransferApi>(
      "Transfer API",
      {
        Name: text("Name of the API", {
          help: "The name of one of the application's interfaces, as the connector lists it.",
          max: 64,
          pattern: patterns.transferApiName,
        }),
        Type: transferApiType,
      },
      { help: "Which of the application's interfaces moves the data.", more: true },
    ),
    customProperties: customProperties("Further settings that this connector knows for reading."),
  }),
  destination: destination("CustomConnector", {
    entityName: entityName("The kind of record to write, as the connector names it. It may be a path."),
    writeOperationType: writeOperation,
    idFieldNames,
    errorHandlingConfig: errorHandling,
    customProperties: customProperties("Further settings that this connector knows for writing."),
  }),
})
