import { createHash, createHmac, timingSafeEqual } from "node:crypto"
import { ServiceError } from "../ServiceError.ts"

/** A key pair whose signatures are good. */
export interface Credentials {
  accessKeyId: string
  secretAccessKey: string
}

/** A request as it came over the wire: the target is what stood between the method and the version. */
export interface SignedRequest {
  method: string
  target: string
  headers: Headers
  body: Uint8Array
}

const maximumSkew = 5 * 60

/** Checks a request's Signature Version 4 at a time in epoch seconds, or throws what AWS would answer. */
export function verifySignature(request: SignedRequest, credentials: Credentials, now: number): void {
  const { accessKeyId, scope, signedHeaders, signature } = authorizationOf(request.headers)
  if (accessKeyId !== credentials.accessKeyId) {
    throw new ServiceError(
      "UnrecognizedClientException",
      "The security token included in the request is invalid.",
    )
  }
  const time = request.headers.get("x-amz-date") ?? ""
  verifyScope(scope, time)
  verifyTime(time, now)
  const text = ["AWS4-HMAC-SHA256", time, scope.join("/"), sha256(canonicalRequest(request, signedHeaders))]
  const key = scope.reduce<string | Buffer>(
    (key, part) => hmac(key, part),
    `AWS4${credentials.secretAccessKey}`,
  )
  const expected = hmac(key, text.join("\n")).toString("hex")
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(signature)) || !bodyIsAsSigned(request)) {
    throw new ServiceError(
      "InvalidSignatureException",
      "The request signature we calculated does not match the signature you provided. Check your AWS Secret " +
        "Access Key and signing method. Consult the service documentation for details.",
    )
  }
}

const authorization =
  /^AWS4-HMAC-SHA256 Credential=([^/, ]+)\/(\d{8}\/[^/, ]+\/[^/, ]+\/[^/, ]+), ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/

function authorizationOf(headers: Headers) {
  const value = headers.get("authorization")
  if (value === null) {
    throw new ServiceError("MissingAuthenticationTokenException", "Missing Authentication Token")
  }
  const [, accessKeyId = "", scope = "", names = "", signature = ""] = authorization.exec(value) ?? []
  const signedHeaders = names.split(";")
  const isSigned = (name: string) => signedHeaders.includes(name)
  if (!isSigned("host") || !isSigned("x-amz-date")) {
    throw new ServiceError(
      "IncompleteSignatureException",
      "The Authorization header must be a Signature Version 4 with a credential, a signature and signed headers, " +
        "host and x-amz-date among them.",
    )
  }
  return { accessKeyId, scope: scope.split("/"), signedHeaders, signature }
}

function verifyScope([day, , service, end]: string[], time: string) {
  if (service === "appflow" && end === "aws4_request" && day === time.slice(0, 8)) return
  throw new ServiceError(
    "InvalidSignatureException",
    "Credential should be scoped to the day of the request, to the service appflow, and to aws4_request.",
  )
}

function verifyTime(time: string, now: number) {
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(time) ?? []
  const [year = Number.NaN, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts.map(Number)
  const skew = Date.UTC(year, month - 1, day, hours, minutes, seconds) / 1000 - now
  if (Math.abs(skew) <= maximumSkew) return
  const about = skew < 0 ? "Signature expired" : "Signature not yet current"
  throw new ServiceError(
    "InvalidSignatureException",
    `${about}: ${time} is more than 5 minutes from the time here.`,
  )
}

function canonicalRequest({ method, target, headers, body }: SignedRequest, signedHeaders: string[]): string {
  const [path = "", query = ""] = target.split(/\?(.*)/s)
  return [
    method,
    // The path is encoded once more than it is on the wire.
    path.split("/").map(encoded).join("/"),
    canonicalQuery(query),
    ...signedHeaders.map((name) => `${name}:${(headers.get(name) ?? "").trim().replaceAll(/ +/g, " ")}`),
    "",
    signedHeaders.join(";"),
    sha256(body),
  ].join("\n")
}

function canonicalQuery(query: string): string {
  const pairs = [...new URLSearchParams(query)].map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
  return pairs.sort().join("&")
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** Some clients also say the hash of the body in a header. */
function bodyIsAsSigned({ headers, body }: SignedRequest): boolean {
  const stated = headers.get("x-amz-content-sha256")
  return stated === null || stated === sha256(body)
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex")
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest()
}
