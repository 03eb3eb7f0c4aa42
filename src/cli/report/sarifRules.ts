import type { ReportingDescriptor } from "sarif"
import { rules } from "#flow/rules/rules.ts"

const updateFlow = "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_UpdateFlow.html"

/** What the codes of AWS's service model stand for. */
const schemaCodes = {
  "schema/required": "A member that AppFlow requires is missing.",
  "schema/type": "A value is of another JSON type than AppFlow takes.",
  "schema/enum": "A text is none of those AppFlow knows.",
  "schema/length": "A text is shorter or longer than AppFlow takes.",
  "schema/range": "A number is smaller or larger than AppFlow takes.",
  "schema/pattern": "A text has characters that AppFlow does not take.",
  "schema/size": "A map has more entries than AppFlow takes.",
  "schema/unknown-member": "A member is not one that Sluice knows. AppFlow may know it.",
}

const importCodes = {
  "import/repair": "Something in another spelling of the flow has no counterpart that can be known.",
}

/** Every code a check may report, with what it is about and where to read more. */
export const sarifRules: readonly ReportingDescriptor[] = [
  ...Object.entries({ ...schemaCodes, ...importCodes }).map(([id, about]) => rule(id, about, updateFlow)),
  ...rules.map(({ code, about, reference }) => rule(code, about, reference)),
]

function rule(id: string, about: string, helpUri: string): ReportingDescriptor {
  return { id, shortDescription: { text: about }, helpUri }
}
