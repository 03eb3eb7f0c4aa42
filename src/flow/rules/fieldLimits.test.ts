import { fieldLimits } from "./fieldLimits.ts"
import { from, soundFlow } from "./fixture.ts"
import { testRule } from "./testRule.ts"

function reading(dimensions: number, metrics: number) {
  const many = (count: number, category: string) =>
    Array.from({ length: count }, (_, index) => `ga:field${index}|${category}`)
  return soundFlow({
    ...from("Googleanalytics", { object: "visits" }),
    tasks: [
      {
        sourceFields: [...many(dimensions, "DIMENSION"), ...many(metrics, "METRIC")],
        connectorOperator: { GoogleAnalytics: "PROJECTION" },
        taskType: "Filter",
      },
      { sourceFields: ["ga:field0|METRIC"], destinationField: "users", taskType: "Map" },
    ],
  })
}

testRule(fieldLimits, {
  fails: {
    "ten dimensions": { draft: reading(10, 1), at: "/tasks/0/sourceFields", says: "reads 10 dimensions" },
    "eleven metrics": { draft: reading(9, 11), at: "/tasks/0/sourceFields", says: "reads 11 metrics" },
  },
  passes: {
    "a sound flow": soundFlow(),
    "as many as there may be": reading(9, 10),
  },
})
