import type { ErrorHandlingConfig, WriteOperationType } from "@aws-sdk/client-appflow"
import { choice, flag, group, list, required, text } from "./build.ts"
import type { Form } from "./field.ts"
import { patterns } from "./patterns.ts"

/** The object of a connector: one table, one kind of record. */
export function object(help: string, example?: string, form?: Form) {
  const words = { help, ...(example !== undefined && { example }), ...(form && { form }) }
  return required(
    text("Object", { ...words, max: 512, pattern: patterns.noSpaces, names: "object", fixed: true }),
  )
}

export function bucketName(label: string, help: string, example = "my-company-data") {
  return text(label, { help, example, min: 3, max: 63, pattern: patterns.noSpaces, names: "bucket" })
}

export function bucketPrefix(label: string, help: string, example: string) {
  return text(label, { help, example, max: 512, pattern: patterns.anything, names: "folder" })
}

export const errorHandling = group<ErrorHandlingConfig>(
  "Refused records",
  {
    failOnFirstDestinationError: flag("Stop at the first refused record", {
      help: "On: the run ends as soon as the destination refuses a record. Off: the run goes on with the next one.",
    }),
    bucketName: bucketName(
      "Bucket for refused records",
      "AppFlow writes the records the destination refused to this S3 bucket, so that you can look at them later.",
      "my-company-errors",
    ),
    bucketPrefix: bucketPrefix(
      "Folder for refused records",
      "The folder in that bucket. Do not begin it with a slash.",
      "appflow/refused",
    ),
  },
  { help: "What AppFlow does when the destination refuses a record.", more: true },
)

export const idFieldNames = list(
  "Id fields",
  text("Id field", {
    help: "The name of a destination field that tells one record from another.",
    example: "Id",
    max: 128,
    pattern: patterns.noSpaces,
    names: "id field",
  }),
  {
    help: "The destination fields by which AppFlow finds the record to change. Not needed when you only insert.",
  },
)

export const writeOperation = choice<WriteOperationType>(
  "Write operation",
  {
    INSERT: { label: "Insert", help: "Adds every record as a new one." },
    UPDATE: { label: "Update", help: "Changes records that exist already, found by their id fields." },
    UPSERT: {
      label: "Upsert",
      help: "Changes the record when its id fields are found and adds a new one when they are not.",
    },
    DELETE: { label: "Delete", help: "Deletes the records found by their id fields." },
  },
  { help: "What AppFlow does in the destination with each record it brings." },
)
