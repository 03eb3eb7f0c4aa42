import type { Failure } from "#proxy/contract.ts"

/** A read that failed, in AppFlow's own words where it spoke. */
export class ApiFailure extends Error implements Failure {
  override readonly name: string
  readonly status: number | null
  readonly requestId: string | null

  constructor({ name, message, status, requestId }: Failure, cause?: unknown) {
    super(message, { cause })
    this.name = name
    this.status = status
    this.requestId = requestId
  }
}

/** Whether the proxy does not know who asks. Asking again changes nothing before the page is let in. */
export function isNotSignedIn(error: unknown): error is ApiFailure {
  return error instanceof ApiFailure && error.name === "NotSignedIn"
}
