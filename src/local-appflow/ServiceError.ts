import type { ContentfulStatusCode } from "hono/utils/http-status"

/** An error as AppFlow answers it: a type, a status, and words. */
export class ServiceError extends Error {
  readonly type: ErrorType

  constructor(type: ErrorType, message: string) {
    super(message)
    this.type = type
  }

  get status(): ContentfulStatusCode {
    return statusOf[this.type]
  }
}

export type ErrorType = keyof typeof statusOf

/** AppFlow's own errors, then those every AWS service can give. */
export const statusOf = {
  ValidationException: 400,
  ConnectorServerException: 400,
  UnsupportedOperationException: 400,
  ConnectorAuthenticationException: 401,
  ServiceQuotaExceededException: 402,
  AccessDeniedException: 403,
  ResourceNotFoundException: 404,
  ConflictException: 409,
  ThrottlingException: 429,
  InternalServerException: 500,

  ExpiredTokenException: 403,
  IncompleteSignatureException: 403,
  InternalFailure: 500,
  InvalidSignatureException: 403,
  MalformedHttpRequestException: 400,
  MissingAuthenticationTokenException: 403,
  NotAuthorized: 401,
  OptInRequired: 403,
  RequestAbortedException: 400,
  RequestEntityTooLargeException: 413,
  RequestExpired: 400,
  RequestTimeoutException: 408,
  SerializationException: 400,
  ServiceUnavailable: 503,
  UnknownOperationException: 404,
  UnrecognizedClientException: 403,
} as const satisfies Record<string, ContentfulStatusCode>
