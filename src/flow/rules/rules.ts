import { betweenBounds } from "./betweenBounds.ts"
import { concatFormat } from "./concatFormat.ts"
import { destinationFieldMissing } from "./destinationFieldMissing.ts"
import { destinationFieldTwice } from "./destinationFieldTwice.ts"
import { destinationFieldUnused } from "./destinationFieldUnused.ts"
import { excludeList } from "./excludeList.ts"
import { fieldCount } from "./fieldCount.ts"
import { fieldNameEmpty } from "./fieldNameEmpty.ts"
import { filterCount } from "./filterCount.ts"
import { filterCriteria } from "./filterCriteria.ts"
import { filterDataType } from "./filterDataType.ts"
import { filterTime } from "./filterTime.ts"
import { filterValue } from "./filterValue.ts"
import { glueNeedsS3 } from "./glueNeedsS3.ts"
import { intermediateUnknown } from "./intermediateUnknown.ts"
import { intermediateUnread } from "./intermediateUnread.ts"
import { lengthWhole } from "./lengthWhole.ts"
import { mapAllAlone } from "./mapAllAlone.ts"
import { mapAllFields } from "./mapAllFields.ts"
import { mappingRequired } from "./mappingRequired.ts"
import { maskCharacter } from "./maskCharacter.ts"
import { mathOrder } from "./mathOrder.ts"
import { operatorFits } from "./operatorFits.ts"
import { operatorKey } from "./operatorKey.ts"
import { operatorOmitted } from "./operatorOmitted.ts"
import { partitionKeys } from "./partitionKeys.ts"
import { projectionComplete } from "./projectionComplete.ts"
import { projectionEmpty } from "./projectionEmpty.ts"
import { projectionOnce } from "./projectionOnce.ts"
import { projectionRequired } from "./projectionRequired.ts"
import { propertyText } from "./propertyText.ts"
import { propertyUnused } from "./propertyUnused.ts"
import type { FlowRule, Rule, TaskRule } from "./rule.ts"
import { taskEmpty } from "./taskEmpty.ts"
import { validationAction } from "./validationAction.ts"
import { valueComma } from "./valueComma.ts"

/** Every rule, in the order in which its findings are told. */
export const rules: readonly Rule[] = [
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
]

export const flowRules = rules.filter((rule): rule is FlowRule => rule.scope === "flow")
export const taskRules = rules.filter((rule): rule is TaskRule => rule.scope === "task")
