/** How often each client sends a request before it gives up. */
interface Attempts {
  sdk: number
  boto3: number
  awsCli: number
}

const never: Attempts = { sdk: 1, boto3: 1, awsCli: 1 }
const again: Attempts = { sdk: 3, boto3: 5, awsCli: 3 }

/** AppFlow's own errors, as AWS's reference lists them. */
export const ownErrors: [type: string, status: number, attempts: Attempts][] = [
  ["ValidationException", 400, never],
  ["ConnectorServerException", 400, never],
  ["UnsupportedOperationException", 400, never],
  ["ConnectorAuthenticationException", 401, never],
  ["ServiceQuotaExceededException", 402, never],
  ["AccessDeniedException", 403, never],
  ["ResourceNotFoundException", 404, never],
  ["ConflictException", 409, never],
  ["ThrottlingException", 429, again],
  ["InternalServerException", 500, again],
]

/** Those that any service of AWS's can give; the first is an old spelling of one of AppFlow's. */
export const commonErrors: typeof ownErrors = [
  ["ThrottlingException", 400, again],
  ["ExpiredTokenException", 403, never],
  ["ServiceUnavailable", 503, again],
  ["IncompleteSignatureException", 403, never],
  ["InternalFailure", 500, again],
  ["InvalidSignatureException", 403, never],
  ["MalformedHttpRequestException", 400, never],
  ["MissingAuthenticationTokenException", 403, never],
  ["NotAuthorized", 401, never],
  ["OptInRequired", 403, never],
  ["RequestAbortedException", 400, never],
  ["RequestEntityTooLargeException", 413, never],
  ["RequestExpired", 400, never],
  ["RequestTimeoutException", 408, { ...again, boto3: 1 }],
  ["SerializationException", 400, never],
  ["UnknownOperationException", 404, never],
  ["UnrecognizedClientException", 403, never],
]
