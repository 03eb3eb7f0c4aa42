import { bodyLimit } from "hono/body-limit"
import { refuse } from "../refuse.ts"

/** Reads no body that is larger than this many bytes. */
export function limitBody(bytes: number) {
  const message = `The body is larger than ${bytes / 1024 / 1024} MiB.`
  return bodyLimit({ maxSize: bytes, onError: () => refuse(413, "PayloadTooLarge", message) })
}
