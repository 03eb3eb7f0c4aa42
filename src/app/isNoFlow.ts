import { ApiFailure } from "#api/ApiFailure.ts"

/** Whether AppFlow has answered that there is no such flow. */
export function isNoFlow(error: Error | null): boolean {
  return error instanceof ApiFailure && error.name === "ResourceNotFoundException"
}
