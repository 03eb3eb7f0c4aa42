import type { OperatorPropertiesKeys } from "@aws-sdk/client-appflow"
import type { TaskKind } from "#catalog/task.ts"

/** The properties that get a field of their own: what the operator has a use for, and what is set already. */
export function guidedProperties(
  kind: TaskKind,
  operator: string | undefined,
  isSet: (name: OperatorPropertiesKeys) => boolean,
): readonly OperatorPropertiesKeys[] {
  const idle = (operator !== undefined && Object.hasOwn(unused, operator) && unused[operator]) || bounds
  return kind.properties.filter((name) => !idle.includes(name) || isSet(name))
}

const bounds: readonly OperatorPropertiesKeys[] = ["LOWER_BOUND", "UPPER_BOUND"]

/** What these operators leave alone; every other one compares with a value and has no bounds. */
const unused: Readonly<Record<string, readonly OperatorPropertiesKeys[]>> = {
  PROJECTION: ["DATA_TYPE", "VALUE", "VALUES", ...bounds],
  BETWEEN: ["VALUE", "VALUES"],
  MASK_ALL: ["MASK_LENGTH"],
}
