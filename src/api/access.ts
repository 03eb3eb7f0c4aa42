/**
 * The token that lets this page in: it comes in the fragment of the printed address, is kept for this tab, and is
 * shared with other tabs of the same origin. Behind a team's sign-in there is none.
 */

const header = "X-Sluice-Token"
const place = "sluice.token"

type Message = { asks: true } | { token: string }

/** Resolves when this page has the token, or knows that no open tab can give it one. */
let ready: Promise<void> = Promise.resolve()
let token: string | undefined
/** The token that the proxy has taken. A link of any page can bring one that it does not take. */
let proven: string | undefined
let channel: BroadcastChannel | undefined
let onToken = () => {}

/** Takes the token of this page and calls back whenever a new one arrives later. */
export function startAccess(onNewToken: () => void): void {
  onToken = onNewToken
  channel = new BroadcastChannel(place)
  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => hear(data))
  addEventListener("hashchange", takeFromAddress)
  keep(sessionStorage.getItem(place) ?? undefined)
  takeFromAddress()
  if (token === undefined) ready = askOtherTabs()
}

/** Asks the proxy, as a page that it knows. */
export async function askProxy(
  path: string,
  init: RequestInit & { headers?: Record<string, string> } = {},
): Promise<Response> {
  await ready
  const used = token
  if (used === undefined) return fetch(path, init)
  const response = await fetch(path, { ...init, headers: { ...init.headers, [header]: used } })
  // Another tab may have brought a newer one meanwhile.
  if (token === used) judge(used, response)
  return response
}

/**
 * Other tabs get a token only once it has let this one in: theirs may be the right one. Most refusals say nothing of
 * the token, because they can come before anybody looks at it.
 */
function judge(used: string, { status, ok }: Response) {
  if (status === 401) return forget()
  if (!ok || proven === used) return
  proven = used
  say({ token: used })
}

/** The fragment would stay in the history and be copied along with the address. */
function takeFromAddress() {
  const found = /^#token=([\w-]+)$/.exec(location.hash)?.[1]
  if (found === undefined) return
  history.replaceState(history.state, "", location.pathname + location.search)
  keep(found)
}

function hear(message: Message) {
  if ("token" in message) keep(message.token)
  else if (token !== undefined && token === proven) say({ token })
}

function say(message: Message) {
  channel?.postMessage(message)
}

function keep(given: string | undefined) {
  if (given === undefined || given === token) return
  token = given
  sessionStorage.setItem(place, given)
  shareWhileOpen()
  onToken()
}

function forget() {
  token = undefined
  sessionStorage.removeItem(place)
}

let isSharing = false

/** Holds a lock for as long as the tab is open, by which a new tab sees at once that there is one to ask. */
function shareWhileOpen() {
  if (isSharing) return
  isSharing = true
  void navigator.locks.request(place, { mode: "shared" }, () => new Promise(() => {}))
}

async function askOtherTabs(): Promise<void> {
  const { held = [] } = await navigator.locks.query()
  if (!held.some(({ name }) => name === place)) return
  await new Promise<void>((resolve) => {
    channel?.addEventListener("message", () => token !== undefined && resolve())
    say({ asks: true })
    // A tab that the browser has put to sleep answers late or never.
    setTimeout(resolve, 1_000)
  })
}
