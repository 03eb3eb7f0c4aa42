import type { PreparedUpdate } from "./send.ts"

/** A request the proxy refuses itself, before AppFlow is asked. */
export interface Refusal {
  refusal: string
}

const printable = /^[ -~]{1,256}$/

/** The update a PUT asks for, or the sentence that refuses it. */
export function prepareUpdate(
  flowName: string,
  token: string | undefined,
  body: ArrayBuffer,
): PreparedUpdate | Refusal {
  if (token === undefined || !printable.test(token)) {
    return {
      refusal: "The Idempotency-Key header must hold the client token: 1 to 256 printable ASCII characters.",
    }
  }
  const { text, request } = parsed(body)
  if (request === undefined) return { refusal: "The body must be a JSON object." }
  if (request.flowName !== flowName) {
    return {
      refusal: `The body names another flow than the address, which names ${JSON.stringify(flowName)}.`,
    }
  }
  if (!Object.hasOwn(request, "clientToken")) {
    return { flowName, clientToken: token, text: withClientToken(text, token) }
  }
  if (request.clientToken !== token) {
    return { refusal: "The clientToken in the body differs from the Idempotency-Key header." }
  }
  return { flowName, clientToken: token, text }
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

function parsed(body: ArrayBuffer): { text: string; request?: Record<string, unknown> } {
  try {
    const text = utf8.decode(body)
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value)
    return isObject ? { text, request: value as Record<string, unknown> } : { text }
  } catch {
    return { text: "" }
  }
}

/** The text of a JSON object that has members, with the token as its last one; all else stays as written. */
function withClientToken(text: string, token: string): string {
  const [, space = ""] = /^\s*\{(\s*)/.exec(text) ?? []
  const end = text.slice(0, text.lastIndexOf("}")).trimEnd().length
  const colon = space === "" ? ":" : ": "
  return `${text.slice(0, end)},${space}"clientToken"${colon}${JSON.stringify(token)}${text.slice(end)}`
}
