import { z } from "zod"
import { type ErrorType, statusOf } from "../ServiceError.ts"
import { requests } from "../shapes/requests.ts"

const errorTypes = Object.keys(statusOf) as ErrorType[]
const httpStatus = z.int().min(200).max(599)

const fault = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("error"),
    type: z.enum(errorTypes),
    message: z.string().default("This error was asked for."),
    status: httpStatus.optional(),
    headers: z.record(z.string(), z.string()).default({}),
  }),
  z.strictObject({ kind: z.literal("delay"), milliseconds: z.int().min(0) }),
  z.strictObject({ kind: z.literal("cutBefore") }),
  z.strictObject({ kind: z.literal("cutAfter") }),
  z.strictObject({ kind: z.literal("truncated") }),
  z.strictObject({ kind: z.literal("empty"), status: httpStatus.default(200) }),
  z.strictObject({ kind: z.literal("html"), status: httpStatus.default(502) }),
])

/** How an answer goes wrong. */
export type Fault = z.infer<typeof fault>

/** The next calls of an operation that go wrong, and how. */
export const plannedFault = z.strictObject({
  operation: z.enum(Object.keys(requests)),
  times: z.int().min(1).default(1),
  fault,
})

export type PlannedFault = z.infer<typeof plannedFault>
