import type { LambdaEvent } from "hono/aws-lambda"

/**
 * An event with its path as it stands in an address. HTTP APIs decode it, others hand it on as it came; a decoded `#`
 * would end the address there, and the name of a flow with it.
 */
export function withEncodedPath(event: LambdaEvent): LambdaEvent {
  if ("rawPath" in event) return { ...event, rawPath: encoded(event.rawPath) }
  return { ...event, path: encoded(event.path) }
}

/** Encodes what cannot stand in a path, and nothing twice. */
function encoded(path: string): string {
  return path.replace(/[#?\\\s]/g, encodeURIComponent)
}
