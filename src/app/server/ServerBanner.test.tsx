// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { act, cleanup, render, screen } from "@testing-library/react"
import { afterEach, expect, test, vi } from "vitest"
import { serverQuery } from "#api/serverQuery.ts"
import { sessionQuery } from "#api/sessionQuery.ts"
import { localSession } from "../fixture.ts"
import { readFailedAgain } from "../readFailedAgain.ts"
import { ServerBanner } from "./ServerBanner.tsx"

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const wayIn = "Open the address that Sluice printed when it started."
const notSignedIn = { name: "NotSignedIn", message: wayIn, status: null, requestId: null }

/** Shows the banner of a page that was let in once; `answer` is what the server says of the session by now. */
async function show(answer: () => Response, signedInAs: string | null = null) {
  vi.stubGlobal("fetch", async (path: string) => (path === "/api/session" ? answer() : Response.json({})))
  const queries = new QueryClient()
  queries.setQueryData(sessionQuery().queryKey, { ...localSession, signedInAs })
  const readFlows = vi.fn(async () => "flows")
  readFlows.mockRejectedValueOnce(new Error("Unreachable"))
  await queries.prefetchQuery({ queryKey: ["flows"], queryFn: readFlows, retry: false })
  render(
    <QueryClientProvider client={queries}>
      <ServerBanner />
    </QueryClientProvider>,
  )
  // Queries tell of themselves in a later turn.
  const find = (isThere: boolean) =>
    act(async () => {
      queries.setQueryData(serverQuery().queryKey, isThere)
      await new Promise((resolve) => setTimeout(resolve))
    })
  return { queries, find, readFlows }
}

const banner = () => screen.queryByRole("region", { name: "Sluice's server" })?.textContent

test("as long as the server is there, nothing is said", async () => {
  await show(() => Response.json(localSession))
  expect(banner()).toBeUndefined()
})

test.each([
  [null, /^Sluice's own server does not answer\. Nothing is lost: drafts.* “npm start” in its folder/],
  ["ada", /^Sluice's own server does not answer\. Nothing is lost: drafts.* Whoever runs it can start it/],
])(
  "to somebody signed in as %s, a server that is gone is told with what to do",
  async (signedInAs, words) => {
    const { find } = await show(() => Response.json(localSession), signedInAs)
    await find(false)
    expect(banner()).toMatch(words)
  },
)

test("once the server is back the banner goes, and what could not be read is read again", async () => {
  const { find, readFlows } = await show(() => Response.json(localSession))
  await find(false)
  await find(true)
  expect(banner()).toBeUndefined()
  await expect.poll(() => readFlows).toHaveBeenCalledTimes(2)
})

test("a server with a new token says how to get in, asks nothing more, and goes on once it is let in", async () => {
  let isKnown = false
  const { queries, find, readFlows } = await show(() =>
    isKnown ? Response.json(localSession) : Response.json(notSignedIn, { status: 401 }),
  )
  await find(false)
  await find(true)
  await expect.poll(banner).toContain(wayIn)
  expect(banner()).toMatch(/^Sluice's server does not know this page any more\. Nothing is lost/)
  expect(readFlows).toHaveBeenCalledTimes(1)
  isKnown = true
  await act(() => readFailedAgain(queries))
  await expect.poll(banner).toBeUndefined()
  expect(readFlows).toHaveBeenCalledTimes(2)
})
