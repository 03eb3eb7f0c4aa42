import type { ContentfulStatusCode } from "hono/utils/http-status"

/** An error as AppFlow answers it: a type, a status, and words. */
export class ServiceError extends Error {
  readonly type: keyof typeof statusOf

  constructor(type: keyof typeof statusOf, message: string) {
    super(message)
    this.type = type
  }

  get status(): ContentfulStatusCode {
    return statusOf[this.type]
  }
}

const statusOf = {
  SerializationException: 400,
  ValidationException: 400,
  AccessDeniedException: 403,
  ResourceNotFoundException: 404,
  UnknownOperationException: 404,
  ConflictException: 409,
  InternalServerException: 500,
} as const satisfies Record<string, ContentfulStatusCode>
