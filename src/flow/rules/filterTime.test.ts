import { filterTime } from "./filterTime.ts"
import { flowWith, soundFlow, task } from "./fixture.ts"
import { testRule } from "./testRule.ts"

function since(VALUE: string, DATA_TYPE = "datetime") {
  return flowWith(task("Filter", ["CreatedDate"], "GREATER_THAN", { DATA_TYPE, VALUE }))
}

function until(UPPER_BOUND: string) {
  const LOWER_BOUND = "1577836800000"
  return flowWith(
    task("Filter", ["CreatedDate"], "BETWEEN", { DATA_TYPE: "Edm.DateTime", LOWER_BOUND, UPPER_BOUND }),
  )
}

testRule(filterTime, {
  fails: {
    seconds: {
      draft: since("1704067200"),
      at: "/tasks/3/taskProperties/VALUE",
      says: "which is 20 Jan 1970, 17:21 UTC; counted in seconds it is 1 Jan 2024, 00:00 UTC",
      fixed: since("1704067200000"),
    },
    "a date": {
      draft: since("2024-01-01"),
      at: "/tasks/3/taskProperties/VALUE",
      says: "not as a written date",
      fixed: since("1704067200000"),
    },
    "a bound with a time zone": {
      draft: until("2024-01-01T01:00:00+01:00"),
      at: "/tasks/3/taskProperties/UPPER_BOUND",
      says: "not as a written date",
      fixed: until("1704067200000"),
    },
    "something that is no time": {
      draft: since("last week"),
      at: "/tasks/3/taskProperties/VALUE",
      says: '"last week" is no such number',
    },
  },
  passes: {
    "fields to read": soundFlow(),
    milliseconds: since("1704067200000"),
    "the beginning of time": since("0000000000000"),
    "a number that is no time": since("1704067200", "integer"),
    "no value, which is another problem": since(""),
    "a placeholder, which has another rule": until("Upper_Bound_value"),
    "another task": flowWith(task("Mask", ["Id"], "MASK_ALL", { DATA_TYPE: "datetime", VALUE: "now" })),
  },
})
