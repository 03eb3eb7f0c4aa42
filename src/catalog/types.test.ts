import {
  DatadogConnectorOperator,
  type ErrorHandlingConfig,
  type IncrementalPullConfig,
  InforNexusConnectorOperator,
  S3ConnectorOperator,
  type S3InputFileType,
  type S3OutputFormatConfig,
  SlackConnectorOperator,
} from "@aws-sdk/client-appflow"
import { expect, test } from "vitest"
import { choice, flag, group, integer, list, required, text } from "./build.ts"
import { type Connector, connector, destination, source } from "./connector.ts"
import { s3 } from "./connectors/s3.ts"
import { patterns } from "./patterns.ts"
import { aggregationConfig, fileType, prefixConfig } from "./s3Output.ts"
import { bucketName, bucketPrefix, object } from "./shared.ts"

const { s3InputFormatConfig } = s3.source.fields.members
const words = { help: "What it is for." }
const name = text("Name", { ...words, max: 512, pattern: patterns.noSpaces })
const size = integer("Size", words)
const keepTypes = flag("Keep data types", words)
const bucket = bucketName("Bucket", words.help)
const folder = bucketPrefix("Folder", words.help, "x")

/** Never called: each `@ts-expect-error` is a mistake that the compiler must refuse on that very line. */
function mistakes() {
  // @ts-expect-error a member is missing
  source("Datadog", DatadogConnectorOperator, {})

  // @ts-expect-error AWS knows no such member
  source("Datadog", DatadogConnectorOperator, { object: object("x"), limit: name })

  // @ts-expect-error AWS requires the object
  source("Datadog", DatadogConnectorOperator, { object: name })

  // @ts-expect-error the object is text
  source("Datadog", DatadogConnectorOperator, { object: required(keepTypes) })

  // @ts-expect-error these are the operators of another connector
  source("Datadog", SlackConnectorOperator, { object: object("x") })

  // @ts-expect-error the key is InforNexus
  source("Infornexus", InforNexusConnectorOperator, { object: object("x") })

  // @ts-expect-error Datadog is no destination
  destination("Datadog", { object: object("x") })

  source("S3", S3ConnectorOperator, {
    bucketName: required(bucket),
    // @ts-expect-error AWS does not require the folder
    bucketPrefix: required(folder),
    s3InputFormatConfig,
  })

  const outputFormat = { fileType, prefixConfig, aggregationConfig }
  // @ts-expect-error a nested member is missing
  group<S3OutputFormatConfig>("Output", outputFormat, words)
  // @ts-expect-error a nested member is misspelt
  group<S3OutputFormatConfig>("Output", { ...outputFormat, preserveDataTyping: keepTypes }, words)
  const errors = { bucketName: bucket, bucketPrefix: folder }
  // @ts-expect-error a number is no control for a switch
  group<ErrorHandlingConfig>("Errors", { ...errors, failOnFirstDestinationError: size }, words)
  // @ts-expect-error a list is no control for one value
  group<IncrementalPullConfig>("Pull", { datetimeTypeFieldName: list("x", name, words) }, words)
  // @ts-expect-error a group says which of AWS's structures it is
  group("Pull", { datetimeTypeFieldName: name }, words)

  // @ts-expect-error the enum has no XML
  choice<S3InputFileType>("File format", { CSV: "CSV", JSON: "JSON", XML: "XML" }, words)
  // @ts-expect-error the enum has JSON too
  choice<S3InputFileType>("File format", { CSV: "CSV" }, words)

  const mark = { letters: "SL", colour: "#000000" }
  // @ts-expect-error a connector has no such property
  connector("Slack", { name: "Slack", about: "x", mark, profile: "none", retierd: "x" })
  // @ts-expect-error AWS knows no such connector
  connector("Teams", { name: "Teams", about: "x", mark, profile: "none" })
}

test("what AWS's types allow compiles and is kept", () => {
  const slack = connector("Slack", {
    name: "Slack",
    about: "Messages.",
    mark: { letters: "SL", colour: "#000000" },
    profile: "required",
    source: source("Slack", SlackConnectorOperator, { object: object("x") }),
  })
  const asAny: Connector = slack
  expect(asAny.source?.operators).toContain("EQUAL_TO")
  expect(slack.source.fields.members.object.required).toBe(true)
  expect(slack.destination).toBeUndefined()
  expect(mistakes).toBeTypeOf("function")
})
