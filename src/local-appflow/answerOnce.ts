import { createHash } from "node:crypto"
import { canonical, type JsonObject } from "./json.ts"
import type { Call } from "./operations/operation.ts"
import { ServiceError } from "./ServiceError.ts"
import type { Store } from "./store.ts"
import { removeAnswersUntil, saveAnswer, selectAnswer } from "./tables/answers.ts"
import type { Query } from "./tables/query.ts"

const tokenLife = 8 * 60 * 60

/**
 * Answers a call in a transaction. A call with the client token of one that was answered in the last eight
 * hours gets that answer again and does nothing; asking for something else with the token is a conflict.
 */
export function answerOnce(
  store: Store,
  { operation, input, now }: Call,
  work: (query: Query) => Promise<string>,
): Promise<string> {
  const { clientToken } = input
  if (typeof clientToken !== "string") return store.write(work)
  const request = requestDigest(input)
  return store.write(async (query) => {
    const earlier = await selectAnswer(query, { operation, clientToken, since: now - tokenLife })
    if (earlier !== undefined && earlier.request !== request) {
      throw new ServiceError(
        "ConflictException",
        `The clientToken was already used in another ${operation} request with different parameters.`,
      )
    }
    if (earlier !== undefined) return earlier.answer
    const answer = await work(query)
    await removeAnswersUntil(query, now - tokenLife)
    await saveAnswer(query, { operation, clientToken, givenAt: now, request, answer })
    return answer
  })
}

/** Stands for what a request asks for: the same whatever its token, the order of its members and its white space. */
export function requestDigest({ clientToken: _, ...rest }: JsonObject): string {
  return createHash("sha256").update(canonical(rest)).digest("base64url")
}
