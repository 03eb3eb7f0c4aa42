import { apiVersion } from "./apiVersion.ts"
import { betweenBounds } from "./betweenBounds.ts"
import { bucketName } from "./bucketName.ts"
import { clientToken } from "./clientToken.ts"
import { concatFormat } from "./concatFormat.ts"
import { connectorKey } from "./connectorKey.ts"
import { connectorSide } from "./connectorSide.ts"
import { connectorType } from "./connectorType.ts"
import { dataTypes } from "./dataTypes.ts"
import { dateFormat } from "./dateFormat.ts"
import { descriptionLetters } from "./descriptionLetters.ts"
import { destinationFieldMissing } from "./destinationFieldMissing.ts"
import { destinationFieldTwice } from "./destinationFieldTwice.ts"
import { destinationFieldUnused } from "./destinationFieldUnused.ts"
import { destinationReachable } from "./destinationReachable.ts"
import { eventObject } from "./eventObject.ts"
import { eventsOnly } from "./eventsOnly.ts"
import { excludeList } from "./excludeList.ts"
import { fieldCount } from "./fieldCount.ts"
import { fieldLimits } from "./fieldLimits.ts"
import { fieldNameEmpty } from "./fieldNameEmpty.ts"
import { fileSize } from "./fileSize.ts"
import { filterCount } from "./filterCount.ts"
import { filterCriteria } from "./filterCriteria.ts"
import { filterDataType } from "./filterDataType.ts"
import { filterTime } from "./filterTime.ts"
import { filterValue } from "./filterValue.ts"
import { folderSlash } from "./folderSlash.ts"
import { fullTransferOften } from "./fullTransferOften.ts"
import { glueNeedsS3 } from "./glueNeedsS3.ts"
import { idFieldsMissing } from "./idFieldsMissing.ts"
import { idFieldsUnused } from "./idFieldsUnused.ts"
import { immutableDestination } from "./immutableDestination.ts"
import { immutableName } from "./immutableName.ts"
import { immutableSource } from "./immutableSource.ts"
import { incrementalField } from "./incrementalField.ts"
import { incrementalUnused } from "./incrementalUnused.ts"
import { intermediateUnknown } from "./intermediateUnknown.ts"
import { intermediateUnread } from "./intermediateUnread.ts"
import { largeEvents } from "./largeEvents.ts"
import { lengthWhole } from "./lengthWhole.ts"
import { mapAllAlone } from "./mapAllAlone.ts"
import { mapAllFields } from "./mapAllFields.ts"
import { mappingRequired } from "./mappingRequired.ts"
import { maskCharacter } from "./maskCharacter.ts"
import { mathOrder } from "./mathOrder.ts"
import { newFields } from "./newFields.ts"
import { objectName } from "./objectName.ts"
import { objectTypeMissing } from "./objectTypeMissing.ts"
import { oneDestination } from "./oneDestination.ts"
import { operatorFits } from "./operatorFits.ts"
import { operatorKey } from "./operatorKey.ts"
import { operatorOmitted } from "./operatorOmitted.ts"
import { partitionFiles } from "./partitionFiles.ts"
import { partitionKeys } from "./partitionKeys.ts"
import { passthroughAlone } from "./passthroughAlone.ts"
import { passthroughJson } from "./passthroughJson.ts"
import { passthroughTaken } from "./passthroughTaken.ts"
import { placeholder } from "./placeholder.ts"
import { profileMissing } from "./profileMissing.ts"
import { profileUnused } from "./profileUnused.ts"
import { projectionComplete } from "./projectionComplete.ts"
import { projectionEmpty } from "./projectionEmpty.ts"
import { projectionOnce } from "./projectionOnce.ts"
import { projectionRequired } from "./projectionRequired.ts"
import { propertyText } from "./propertyText.ts"
import { propertyUnused } from "./propertyUnused.ts"
import { refusedRecords } from "./refusedRecords.ts"
import { retiredConnector } from "./retiredConnector.ts"
import type { FlowRule, Rule, TaskRule } from "./rule.ts"
import { salesforceDeleteFields } from "./salesforceDeleteFields.ts"
import { salesforceIds } from "./salesforceIds.ts"
import { salesforceInsertId } from "./salesforceInsertId.ts"
import { sapObjectPath } from "./sapObjectPath.ts"
import { sapPageSize } from "./sapPageSize.ts"
import { scheduleFrequency } from "./scheduleFrequency.ts"
import { scheduleMissing } from "./scheduleMissing.ts"
import { scheduleOrder } from "./scheduleOrder.ts"
import { scheduleSeconds } from "./scheduleSeconds.ts"
import { scheduleSpelling } from "./scheduleSpelling.ts"
import { scheduleStart } from "./scheduleStart.ts"
import { scheduleUnused } from "./scheduleUnused.ts"
import { schemaVersion } from "./schemaVersion.ts"
import { serviceNowReferences } from "./serviceNowReferences.ts"
import { sourceFolderEnd } from "./sourceFolderEnd.ts"
import { taskEmpty } from "./taskEmpty.ts"
import { triggerAllowed } from "./triggerAllowed.ts"
import { triggerDraft } from "./triggerDraft.ts"
import { upsolverFolders } from "./upsolverFolders.ts"
import { validationAction } from "./validationAction.ts"
import { valueComma } from "./valueComma.ts"
import { veevaDestination } from "./veevaDestination.ts"
import { veevaDocumentTasks } from "./veevaDocumentTasks.ts"
import { veevaFiles } from "./veevaFiles.ts"
import { veevaFrequency } from "./veevaFrequency.ts"
import { writeOperation } from "./writeOperation.ts"

/** Every rule, in the order in which its findings are told. */
export const rules: readonly Rule[] = [
  // The flow itself
  immutableName,
  immutableSource,
  immutableDestination,
  descriptionLetters,
  clientToken,
  // When it runs
  triggerAllowed,
  eventsOnly,
  eventObject,
  triggerDraft,
  scheduleMissing,
  scheduleUnused,
  scheduleSpelling,
  scheduleFrequency,
  scheduleSeconds,
  scheduleOrder,
  scheduleStart,
  fullTransferOften,
  incrementalUnused,
  incrementalField,
  // Where it reads and writes
  connectorType,
  connectorSide,
  connectorKey,
  oneDestination,
  destinationReachable,
  retiredConnector,
  profileMissing,
  profileUnused,
  apiVersion,
  objectName,
  bucketName,
  folderSlash,
  sourceFolderEnd,
  // What some sources ask for
  sapObjectPath,
  sapPageSize,
  veevaFiles,
  veevaDestination,
  veevaFrequency,
  newFields,
  // What some destinations ask for
  writeOperation,
  idFieldsMissing,
  idFieldsUnused,
  salesforceIds,
  refusedRecords,
  largeEvents,
  objectTypeMissing,
  // The files it writes
  dateFormat,
  dataTypes,
  fileSize,
  upsolverFolders,
  schemaVersion,
  // Its tasks and its catalog
  taskEmpty,
  mappingRequired,
  projectionRequired,
  projectionComplete,
  projectionEmpty,
  projectionOnce,
  mapAllAlone,
  destinationFieldTwice,
  intermediateUnread,
  intermediateUnknown,
  filterCount,
  passthroughAlone,
  passthroughTaken,
  passthroughJson,
  partitionFiles,
  fieldLimits,
  veevaDocumentTasks,
  serviceNowReferences,
  salesforceInsertId,
  salesforceDeleteFields,
  glueNeedsS3,
  operatorKey,
  operatorFits,
  operatorOmitted,
  fieldCount,
  fieldNameEmpty,
  mapAllFields,
  destinationFieldMissing,
  destinationFieldUnused,
  filterValue,
  filterDataType,
  valueComma,
  filterTime,
  betweenBounds,
  filterCriteria,
  propertyText,
  propertyUnused,
  validationAction,
  maskCharacter,
  lengthWhole,
  mathOrder,
  concatFormat,
  excludeList,
  partitionKeys,
  // Anywhere
  placeholder,
]

export const flowRules = rules.filter((rule): rule is FlowRule => rule.scope === "flow")
export const taskRules = rules.filter((rule): rule is TaskRule => rule.scope === "task")
