import {
  type AppflowClient,
  type ConnectorEntityField,
  DescribeConnectorEntityCommand,
} from "@aws-sdk/client-appflow"
import type { EntityField, Place } from "./contract.ts"
import { inputOf } from "./place.ts"

/** The fields of an object. */
export async function describeEntity(
  appflow: AppflowClient,
  place: Place,
  entity: string,
): Promise<EntityField[]> {
  const { connectorEntityFields = [] } = await appflow.send(
    new DescribeConnectorEntityCommand({ ...inputOf(place), connectorEntityName: entity }),
  )
  return connectorEntityFields.map(fieldOf)
}

/** What a connector does not say is taken to be possible: the field stays on offer. */
function fieldOf(field: ConnectorEntityField): EntityField {
  const { sourceProperties, destinationProperties } = field
  const { fieldType, filterOperators } = field.supportedFieldTypeDetails?.v1 ?? {}
  const { isCreatable, isUpdatable, isUpsertable } = destinationProperties ?? {}
  const ways = [isCreatable, isUpdatable, isUpsertable].filter((way) => way !== undefined)
  return {
    name: field.identifier ?? "",
    label: field.label ?? null,
    description: field.description ?? null,
    type: fieldType ?? null,
    isKey: field.isPrimaryKey ?? false,
    isReadable: sourceProperties?.isRetrievable ?? true,
    isQueryable: sourceProperties?.isQueryable ?? true,
    isTimestamp: sourceProperties?.isTimestampFieldForIncrementalQueries ?? false,
    isWritable: ways.length === 0 || ways.includes(true),
    isNeeded: destinationProperties?.isNullable === false && !destinationProperties.isDefaultedOnCreate,
    operators: filterOperators ?? [],
    findsFor: destinationProperties?.supportedWriteOperations ?? [],
  }
}
