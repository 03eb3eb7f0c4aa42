import { type DataTransferApi, type DataTransferApiType, Operator } from "@aws-sdk/client-appflow"
import { choice, group, pairs, required, text } from "../build.ts"
import { connector, destination, source } from "../connector.ts"
import { patterns } from "../patterns.ts"
import { errorHandling, idFieldNames, writeOperation } from "../shared.ts"

const dataTransferApi = group<DataTransferApi>(
  "Transfer API",
  {
    Name: text("Name of the API", {
      help: "The name of one of the application's interfaces, as the connector lists it.",
      max: 64,
      pattern: patterns.transferApiName,
    }),
    Type: choice<DataTransferApiType>(
      "Kind of API",
      {
        AUTOMATIC: { label: "Automatic", help: "AppFlow chooses for each run, by the amount of data." },
        SYNC: { label: "Synchronous", help: "For small and medium amounts of data." },
        ASYNC: { label: "Asynchronous", help: "For large amounts of data." },
      },
      { help: "Whether AppFlow waits for the data at once or fetches it when it is ready." },
    ),
  },
  { help: "Which of the application's interfaces moves the data.", more: true },
)

export const customConnector = connector("CustomConnector", {
  name: "Custom connector",
  about: "Every other application: AWS's newer connectors, partners' connectors and your own.",
  mark: { letters: "CC", colour: "#545b64" },
  profile: "required",
  apiVersion: "required",
  source: source("CustomConnector", Operator, {
    entityName: entityName("The kind of record to read, as the connector names it. It may be a path."),
    dataTransferApi,
    customProperties: customProperties("More settings this connector has for reading, each by its name."),
  }),
  destination: destination("CustomConnector", {
    entityName: entityName("The kind of record to write, as the connector names it. It may be a path."),
    writeOperationType: writeOperation,
    idFieldNames,
    errorHandlingConfig: errorHandling,
    customProperties: customProperties("More settings this connector has for writing, each by its name."),
  }),
})

function entityName(help: string) {
  return required(
    text("Entity", {
      help,
      example: "company",
      max: 1024,
      pattern: patterns.noSpaces,
      names: "object",
      fixed: true,
    }),
  )
}

function customProperties(help: string) {
  const key = text("Property", {
    help: "The name of the setting, as the connector spells it.",
    example: "subEntities",
    min: 1,
    max: 128,
    pattern: patterns.word,
  })
  const value = text("Value", {
    help: "The value of the setting. It cannot contain spaces.",
    max: 2048,
    pattern: patterns.noSpaces,
  })
  return pairs("Custom properties", key, value, { help, max: 50, more: true })
}
