import type { SendResult, Update } from "#api/sendUpdate.ts"
import { type FlowDraft, type JsonObject, requestOf, sameJson } from "#flow/request.ts"
import { alone, sendLock } from "./alone.ts"
import type { PendingSend, PendingSends } from "./pendingSends.ts"

/** A flow as it is described now. */
export interface DescribedNow {
  flow: JsonObject
  tag: string
}

/** All that sending needs of the world, so that it can be tried against faults without a screen. */
export interface Wire {
  send(update: Update): Promise<SendResult>
  /** What became of the update with this token, where that is known. Sends nothing. */
  ask(clientToken: string): Promise<SendResult | undefined>
  describe(flowName: string): Promise<DescribedNow>
  pending: PendingSends
}

/** An update that somebody asks for. */
export interface Press {
  flowName: string
  /** The JSON text to send, exactly. */
  body: string
  /** The deployed flow that it is based on, and its entity tag. */
  base: FlowDraft
  tag: string
}

type Unknown = Extract<SendResult, { outcome: "unknown" }>
type Failure = Unknown["failure"]

/** AppFlow recognises a token for eight hours. */
const tokenLife = 7.5 * 3600

/**
 * One press of *Update flow*: one token, which is stored before anything is sent. Where the very same update was
 * sent before with an outcome nobody knows, or was turned away with its sender, it goes on with its own token.
 */
export function press(wire: Wire, { flowName, body, base, tag }: Press): Promise<SendResult> {
  return alone(sendLock(flowName), async () => {
    const before = await wire.pending.get(flowName)
    const isSame = before?.body === body && before.tag === tag
    if (isSame && !before.isTurnedAway) return sendAgain(wire, before)
    const known = isSame && isRemembered(before) ? before.clientToken : undefined
    const clientToken = ownToken(body) ?? known ?? crypto.randomUUID()
    const send: PendingSend = { flowName, clientToken, body, base, tag, sentAt: now() }
    await wire.pending.put(send)
    return settle(wire, send, await wire.send({ flowName, body, clientToken, tag }))
  })
}

/** Sends an update whose outcome is unknown once more, with its own token. Undefined when there is none. */
export function again(wire: Wire, flowName: string): Promise<SendResult | undefined> {
  return alone(sendLock(flowName), async () => {
    const send = await openSend(wire, flowName)
    return send && sendAgain(wire, send)
  })
}

/** Finds out what became of an update whose outcome is unknown. Sends nothing. Undefined when there is none. */
export function findOut(wire: Wire, flowName: string): Promise<SendResult | undefined> {
  return alone(sendLock(flowName), async () => {
    const send = await openSend(wire, flowName)
    if (send === undefined) return undefined
    const told = await wire.ask(send.clientToken)
    return settleRepeated(wire, send, told ?? (await look(wire, send)))
  })
}

async function openSend(wire: Wire, flowName: string): Promise<PendingSend | undefined> {
  const send = await wire.pending.get(flowName)
  return send?.isTurnedAway ? undefined : send
}

function isRemembered({ sentAt }: PendingSend): boolean {
  return now() - sentAt <= tokenLife
}

async function sendAgain(wire: Wire, send: PendingSend): Promise<SendResult> {
  const { flowName, body, clientToken, tag } = send
  if (isRemembered(send)) {
    return settleRepeated(wire, send, await wire.send({ flowName, body, clientToken, tag }))
  }
  // AppFlow has forgotten the token: only a flow that is still as before may get the update, with a new one.
  const found = await look(wire, send)
  if (found.outcome !== "unknown" || found.found !== "as before") return settleRepeated(wire, send, found)
  const fresh = { ...send, clientToken: ownToken(body) ?? crypto.randomUUID(), sentAt: now() }
  await wire.pending.put(fresh)
  return settleRepeated(wire, fresh, await wire.send({ flowName, body, clientToken: fresh.clientToken, tag }))
}

/** Keeps the send pending for as long as nobody knows what became of it, and its token while it may still be used. */
async function settle(wire: Wire, send: PendingSend, result: SendResult): Promise<SendResult> {
  if (result.outcome === "unknown") return result
  if (result.outcome === "rejected" && isAboutCaller(result.failure)) {
    await wire.pending.put({ ...send, isTurnedAway: true })
  } else {
    await wire.pending.end(send.flowName)
  }
  return result
}

/** The caller was refused, before anybody looked at the update. */
function isAboutCaller({ name }: Failure): boolean {
  return turnedAway.has(name.replace(/Exception$/, ""))
}

const turnedAway: ReadonlySet<string> = new Set([
  "AccessDenied",
  "ExpiredToken",
  "IncompleteSignature",
  "InvalidSignature",
  "MissingAuthenticationToken",
  "NoCredentials",
  "NotAuthorized",
  "OptInRequired",
  "RequestExpired",
  "UnrecognizedClient",
])

/**
 * What the result of a repetition says of the update. That a repetition was refused says nothing of the sending
 * before it, unless the refusal is about what the update itself says.
 */
function settleRepeated(wire: Wire, send: PendingSend, result: SendResult): Promise<SendResult> {
  if (result.outcome !== "rejected" || isAboutUpdate(result.failure.name)) return settle(wire, send, result)
  return settle(wire, send, { outcome: "unknown", failure: result.failure, found: undefined })
}

function isAboutUpdate(failure: string): boolean {
  return failure === "ValidationException" || failure === "BadRequest" || failure === "PayloadTooLarge"
}

/** The outcome of an update that was found in place. */
export function foundIn({ flowStatus }: JsonObject): Extract<SendResult, { outcome: "applied" }> {
  return {
    outcome: "applied",
    how: "found",
    flowStatus: typeof flowStatus === "string" ? flowStatus : "Unknown",
    requestId: null,
    afterwards: "as sent",
  }
}

/** What the flow as it is now says of an update. */
async function look(wire: Wire, send: PendingSend): Promise<SendResult> {
  const described = await wire.describe(send.flowName).catch(() => undefined)
  if (described === undefined) return unknown("unread")
  const { flow, tag } = described
  if (sameJson(requestOf(flow), sentConfig(send.body))) {
    return foundIn(flow)
  }
  return unknown(tag === send.tag ? "as before" : "different")
}

function unknown(found: Unknown["found"]): Unknown {
  const failure = { name: "Interrupted", message: "No answer was seen.", status: null, requestId: null }
  return { outcome: "unknown", failure, found }
}

/** What was sent, without the token, which AppFlow does not keep. */
export function sentConfig(body: string): FlowDraft {
  const { clientToken: _, ...request } = JSON.parse(body) as JsonObject
  return requestOf(request)
}

/** The token somebody has written into the request; AppFlow takes that one. */
function ownToken(body: string): string | undefined {
  const { clientToken } = JSON.parse(body) as JsonObject
  return typeof clientToken === "string" ? clientToken : undefined
}

function now(): number {
  return Date.now() / 1000
}
