import type { OperatorPropertiesKeys } from "@aws-sdk/client-appflow"
import { text } from "./build.ts"
import type { Named, Option, TextField, Words } from "./field.ts"
import { patterns } from "./patterns.ts"

/** The names most connectors give their data types; each connector has more of its own. */
const dataTypes = [
  "string",
  "boolean",
  "integer",
  "double",
  "date",
  "datetime",
  "id",
  "reference",
  "picklist",
  "textarea",
  "phone",
  "currency",
  "address",
].map((value): Option => ({ value, label: value }))

function property(
  label: string,
  words: Words & { multiline?: true; suggestions?: readonly Option[]; names?: Named },
) {
  return text(label, { max: 2048, pattern: patterns.something, ...words })
}

/** The field of each task property. AppFlow writes every one of them as text, numbers too. */
export const taskProperties = {
  DATA_TYPE: property("Data type of the field", {
    help: "The type of the field that the condition looks at, as the source connector names it.",
    example: "datetime",
    suggestions: dataTypes,
    names: "source type",
  }),
  VALUE: property("Value", {
    help: "The one value the field is compared with. Write a date and time as epoch milliseconds.",
    example: "1643760000000",
  }),
  VALUES: property("Values", {
    help: "Several values, separated by commas: a record is kept when its field matches any of them.",
    example: "Open,Pending,Closed",
  }),
  LOWER_BOUND: property("Lower bound", {
    help: "Records are kept when the field lies above this value. Write a date and time as epoch milliseconds.",
    example: "1612148400000",
  }),
  UPPER_BOUND: property("Upper bound", {
    help: "Records are kept when the field lies below this value. Write a date and time as epoch milliseconds.",
    example: "1614567600000",
  }),
  SOURCE_DATA_TYPE: property("Data type at the source", {
    help: "The type of the source field, as the source connector names it.",
    example: "string",
    suggestions: dataTypes,
    names: "source type",
  }),
  DESTINATION_DATA_TYPE: property("Data type at the destination", {
    help: "The type of the destination field, as the destination connector names it.",
    example: "string",
    suggestions: dataTypes,
    names: "destination type",
  }),
  VALIDATION_ACTION: property("When a record fails", {
    help: "What AppFlow does with a record that does not pass the test.",
    example: "DropRecord",
    suggestions: [
      { value: "DropRecord", label: "Leave out the record", help: "The run goes on with the next record." },
      { value: "DropDataset", label: "Stop the run", help: "The run ends at the first record that fails." },
    ],
  }),
  MASK_VALUE: property("Mask character", {
    help: "The sign that stands in place of each hidden character.",
    example: "*",
    suggestions: [{ value: "*", label: "Asterisk (*)" }],
  }),
  MASK_LENGTH: property("Characters to mask", {
    help: "How many characters are hidden, as a whole number.",
    example: "5",
  }),
  TRUNCATE_LENGTH: property("Characters to keep", {
    help: "The length to which the value is shortened, as a whole number above zero.",
    example: "20",
  }),
  MATH_OPERATION_FIELDS_ORDER: property("Order of the fields", {
    help: "The two fields in the order of the calculation, separated by a comma. It matters when you subtract or divide.",
    example: "Amount,Discount",
  }),
  CONCAT_FORMAT: property("Merge format", {
    help: "How the fields are put together, with the text between them. AWS has not published how fields are written here.",
  }),
  EXCLUDE_SOURCE_FIELDS_LIST: property("Fields to leave out", {
    help: "The source fields that are not copied, as a JSON array. Write [] to leave out none.",
    example: '["Fax","MasterRecordId"]',
    multiline: true,
  }),
  INCLUDE_NEW_FIELDS: property("Include new fields", {
    help: "Presumably whether fields that appear in the source later are copied too. AWS has not published how it is written.",
    more: true,
  }),
  SUBFIELD_CATEGORY_MAP: property("Categories of subfields", {
    help: "Presumably which fields are dimensions and which are metrics. AWS has not published how it is written.",
    multiline: true,
    more: true,
  }),
  ORDERED_PARTITION_KEYS_LIST: property("Partition fields", {
    help: "The fields whose values name the folders, outermost first. AWS has not published how the list is written.",
  }),
} satisfies Record<OperatorPropertiesKeys, TextField>
