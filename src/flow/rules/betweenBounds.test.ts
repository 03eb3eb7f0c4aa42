import { betweenBounds } from "./betweenBounds.ts"
import { flowWith, soundFlow, task } from "./fixture.ts"
import { testRule } from "./testRule.ts"

function between(LOWER_BOUND: string, UPPER_BOUND: string, DATA_TYPE = "double") {
  return flowWith(task("Filter", ["Rank"], "BETWEEN", { DATA_TYPE, LOWER_BOUND, UPPER_BOUND }))
}

testRule(betweenBounds, {
  fails: {
    "no bounds": {
      draft: flowWith(task("Filter", ["Rank"], "BETWEEN", { DATA_TYPE: "double", VALUE: "5" })),
      at: "/tasks/3/taskProperties/LOWER_BOUND",
      says: "both bounds are missing",
    },
    "no upper bound": {
      draft: flowWith(task("Filter", ["Rank"], "BETWEEN", { DATA_TYPE: "double", LOWER_BOUND: "5" })),
      at: "/tasks/3/taskProperties/UPPER_BOUND",
      says: "the upper bound is missing",
    },
    "numbers the wrong way round": {
      draft: between("10", "9.5"),
      at: "/tasks/3/taskProperties/LOWER_BOUND",
      says: "lies above the upper one",
    },
    "a range of nothing": {
      draft: between("-1", "-1.0"),
      at: "/tasks/3/taskProperties/LOWER_BOUND",
      says: "equals the upper one",
    },
    "times the wrong way round": {
      draft: between("1704067200001", "1704067200000", "DateTime"),
      at: "/tasks/3/taskProperties/LOWER_BOUND",
      says: "lies above",
    },
  },
  passes: {
    "fields to read": soundFlow(),
    "numbers in their order": between("9.5", "10"),
    "times in their order, though in other units": between("1577836800000", "1704067200", "datetime"),
    "texts, which the source orders": between("9", "10", "string"),
    "a lower bound that is no number": between("ten", "9"),
    "an upper bound that is no number": between("10", "nine"),
    "a value that is no text": flowWith(
      task("Filter", ["Rank"], "BETWEEN", { LOWER_BOUND: 2, UPPER_BOUND: 1 }),
    ),
    "another operator": flowWith(task("Filter", ["Rank"], "EQUAL_TO", { VALUE: "1" })),
  },
})
