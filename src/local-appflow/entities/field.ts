import type {
  ConnectorEntityField,
  FieldTypeDetails,
  Operators,
  WriteOperationType,
} from "@aws-sdk/client-appflow"

/** A field of an object: how AppFlow describes it, and its value in each sample row. */
export interface Field {
  described: Described
  valueIn(row: number): Value
}

export type Value = string | number | boolean | null

/** Values of the first rows, which the next ones repeat; or a value for each row, from 0. */
type Sample = readonly Value[] | ((row: number) => Value)

/** Says something more of a field. */
export type Mark = (field: Described) => Described

type Described = ConnectorEntityField & {
  identifier: string
  supportedFieldTypeDetails: { v1: FieldTypeDetails }
}

/** Makes the fields of one type. */
export type FieldType = (identifier: string, label: string, sample: Sample, ...marks: Mark[]) => Field

/** Makes field types as a connector names them, for the sides it can be on. */
export function fieldTypesOf(...sides: ("source" | "destination")[]) {
  const asSource = sides.includes("source")
  const asDestination = sides.includes("destination")

  return (fieldType: string, ...filterOperators: Operators[]): FieldType =>
    (identifier, label, sample, ...marks) => {
      const plain: Described = {
        identifier,
        label,
        isPrimaryKey: false,
        supportedFieldTypeDetails: { v1: { fieldType, filterOperators } },
        ...(asSource && {
          sourceProperties: { isRetrievable: true, isQueryable: filterOperators.length > 0 },
        }),
        ...(asDestination && {
          destinationProperties: {
            isCreatable: true,
            isNullable: true,
            isUpsertable: true,
            isUpdatable: true,
            isDefaultedOnCreate: false,
            supportedWriteOperations: [],
          },
        }),
      }
      return {
        described: marks.reduce((field, mark) => mark(field), plain),
        valueIn: (row) => valueIn(sample, row),
      }
    }
}

function valueIn(sample: Sample, row: number): Value {
  if (typeof sample === "function") return sample(row)
  return sample[row % sample.length] ?? null
}

/** The field that tells records apart. */
export const primaryKey: Mark = (field) => ({ ...required(field), isPrimaryKey: true })

/** A record needs a value here. */
export const required: Mark = (field) => withDestination(field, { isNullable: false })

/** The application fills this in by itself. */
export const readOnly: Mark = (field) =>
  withDestination(field, {
    isCreatable: false,
    isUpsertable: false,
    isUpdatable: false,
    isDefaultedOnCreate: true,
  })

/** A record without a value here gets this one. */
export function defaultsTo(defaultValue: string): Mark {
  return (field) => ({ ...withDestination(field, { isDefaultedOnCreate: true }), defaultValue })
}

/** Incremental flows can go by the time in this field. */
export const timestamp: Mark = (field) =>
  field.sourceProperties === undefined
    ? field
    : {
        ...field,
        sourceProperties: { ...field.sourceProperties, isTimestampFieldForIncrementalQueries: true },
      }

/** These write operations find their record by this field. */
export function finds(...supportedWriteOperations: WriteOperationType[]): Mark {
  return (field) => withDestination(field, { supportedWriteOperations })
}

/** The only values there are. */
export function oneOf(...supportedValues: string[]): Mark {
  return (field) => withType(field, { supportedValues })
}

/** The most characters there can be. */
export function atMost(maximum: number): Mark {
  return (field) => withType(field, { fieldLengthRange: { minimum: 0, maximum } })
}

/** Says more of what the field is for. */
export function about(description: string): Mark {
  return (field) => ({ ...field, description })
}

/** The field this one is a part of. */
export function partOf(parentIdentifier: string): Mark {
  return (field) => ({ ...field, parentIdentifier })
}

function withDestination(
  field: Described,
  properties: ConnectorEntityField["destinationProperties"],
): Described {
  if (field.destinationProperties === undefined) return field
  return { ...field, destinationProperties: { ...field.destinationProperties, ...properties } }
}

function withType(field: Described, details: Partial<FieldTypeDetails>): Described {
  return {
    ...field,
    supportedFieldTypeDetails: { v1: { ...field.supportedFieldTypeDetails.v1, ...details } },
  }
}
