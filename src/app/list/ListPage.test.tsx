// @vitest-environment jsdom
import "fake-indexeddb/auto"
import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { act, cleanup, render, screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { clear, createStore, set } from "idb-keyval"
import { afterEach, expect, test, vi } from "vitest"
import type { FlowSummary } from "#api/flowsQuery.ts"
import { pendingSends } from "#review/pendingSends.ts"
import { localSession } from "../fixture.ts"
import { ListPage } from "./ListPage.tsx"

const nightly: FlowSummary = {
  flowName: "nightly-accounts",
  description: "Copies the accounts.",
  flowStatus: "Active",
  sourceConnectorType: "Salesforce",
  sourceConnectorLabel: null,
  destinationConnectorType: "S3",
  destinationConnectorLabel: null,
  triggerType: "Scheduled",
  lastUpdatedAt: 1_700_000_000,
  lastUpdatedBy: "arn:aws:sts::111122223333:assumed-role/Data/ada",
}
const future: FlowSummary = {
  ...nightly,
  flowName: "a#future!flow",
  flowStatus: "Resting",
  sourceConnectorType: "Teleporter",
  triggerType: "Never",
  lastUpdatedAt: null,
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  localStorage.clear()
})

function show(answer: () => Response | Promise<Response>, asked = localSession) {
  vi.stubGlobal(
    "fetch",
    vi.fn(async (path: string) => (path === "/api/session" ? Response.json(asked) : answer())),
  )
  const queries = new QueryClient()
  render(
    <QueryClientProvider client={queries}>
      <ListPage />
    </QueryClientProvider>,
  )
  return queries
}

function showFlows(...flows: FlowSummary[]) {
  show(() => Response.json({ flows }))
}

function rowTexts() {
  return screen
    .getAllByRole("row")
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    )
}

test("a flow is a link by its name, with its status, sides, trigger and last change in words", async () => {
  showFlows(nightly)
  const link = await screen.findByRole("link", { name: "nightly-accounts" })
  expect(link.getAttribute("href")).toBe("/flows/nightly-accounts")
  const [row] = rowTexts()
  expect(row?.slice(0, 3)).toStrictEqual(["Active", "SFSalesforce→toS3Amazon S3", "On a schedule"])
  expect(row?.[3]).toMatch(/^(\d+ years ago|last year)by ada$/)
})

test("what the catalogue does not know is shown as AppFlow says it", async () => {
  showFlows(future)
  const link = await screen.findByRole("link", { name: "a#future!flow" })
  expect(link.getAttribute("href")).toBe("/flows/a%23future!flow")
  expect(rowTexts()).toStrictEqual([["Resting", "?Teleporter→toS3Amazon S3", "Never", "Not known"]])
})

test("the search finds words in name, connector, trigger and status, and says when nothing matches", async () => {
  showFlows(nightly, future)
  await screen.findByRole("link", { name: "nightly-accounts" })
  const search = screen.getByRole("searchbox", { name: "Find flows" })
  await userEvent.type(search, "salesforce SCHEDULE")
  expect(screen.queryByRole("link", { name: "a#future!flow" })).toBeNull()
  expect(screen.getByRole("link", { name: "nightly-accounts" })).toBeTruthy()
  await userEvent.type(search, " nowhere")
  await userEvent.click(screen.getByRole("button", { name: "Clear the search" }))
  expect(screen.getByRole("link", { name: "a#future!flow" })).toBeTruthy()
})

test("of a thousand flows fifty are on the page", async () => {
  showFlows(...Array.from({ length: 1000 }, (_, index) => ({ ...nightly, flowName: `flow-${index}` })))
  await screen.findByRole("link", { name: "flow-0" })
  expect(screen.getAllByRole("row")).toHaveLength(51)
  expect(screen.getByText("(1000)")).toBeTruthy()
})

test("a flow with a draft says so", async () => {
  await set("nightly-accounts", {}, createStore("sluice-drafts", "drafts"))
  showFlows(nightly, future)
  expect(await screen.findAllByText("Draft waiting")).toHaveLength(1)
})

test("a flow with an update whose outcome is open says that alone, and leads to its review", async () => {
  await set("nightly-accounts", {}, createStore("sluice-drafts", "drafts"))
  const send = { flowName: nightly.flowName, clientToken: "t", body: "{}", base: {}, tag: "", sentAt: 1 }
  await pendingSends.put(send)
  showFlows(nightly, future)
  const link = await screen.findByRole("link", { name: "Outcome of update not known" })
  expect(link.getAttribute("href")).toBe("/flows/nightly-accounts/review")
  expect(screen.queryByText("Draft waiting")).toBeNull()
  await pendingSends.put({ ...send, isTurnedAway: true })
  expect(await screen.findByText("Draft waiting")).toBeTruthy()
  await pendingSends.end(nightly.flowName)
})

test("drafts whose flows are not there lead to where they are saved or discarded", async () => {
  const drafts = createStore("sluice-drafts", "drafts")
  for (const flowName of ["nightly-accounts", "gone#one", "gone-two"]) await set(flowName, {}, drafts)
  showFlows(nightly)
  await screen.findByText("2 drafts without a flow")
  const links = screen.getAllByRole("link", { name: /^gone/ }).map((link) => link.getAttribute("href"))
  expect(links).toStrictEqual(["/flows/gone%23one", "/flows/gone-two"])
  cleanup()
  showFlows(nightly, { ...nightly, flowName: "gone#one" })
  await screen.findByText("1 draft without a flow")
  await clear(drafts)
})

test("where not all flows are shown, or the list could not be read again, no draft is said to be without a flow", async () => {
  const drafts = createStore("sluice-drafts", "drafts")
  await set("nightly-accounts", {}, drafts)
  await set("gone", {}, drafts)
  show(() => Response.json({ flows: [nightly] }), { ...localSession, shown: "You see the flows of Data." })
  await screen.findByText("Draft waiting")
  await screen.findByText("You see the flows of Data.")
  expect(screen.queryByText(/without a flow/)).toBeNull()
  cleanup()

  let isUp = true
  const queries = show(() => {
    if (!isUp) throw new TypeError("Failed to fetch")
    return Response.json({ flows: [nightly] })
  })
  await screen.findByText("1 draft without a flow")
  isUp = false
  await act(() => queries.refetchQueries({ queryKey: ["flows"] }))
  await screen.findByText("The flows could not be read")
  expect(screen.queryByText(/without a flow/)).toBeNull()
  await clear(drafts)
})

test.each([
  ["local", true, "nothing leaves it, so try whatever you like."],
  ["local", false, "nothing leaves it."],
  ["aws", true, "nothing changes there until you have reviewed an update and sent it."],
  ["aws", false, "You may look at them and draft changes."],
] as const)("the introduction to %s, where updating is allowed: %s", async (kind, mayUpdate, words) => {
  const { rights } = localSession
  const update = mayUpdate ? rights.update : { may: false as const, reason: "Not here." }
  show(() => Response.json({ flows: [nightly] }), {
    ...localSession,
    kind,
    rights: { ...rights, update },
  })
  expect(await screen.findByText(words, { exact: false, selector: "p" })).toBeTruthy()
})

test("the introduction stays away once it is read", async () => {
  showFlows(nightly)
  const introduction = await screen.findByRole("region", { name: "Introduction" })
  await userEvent.click(within(introduction).getByRole("button", { name: "Got it" }))
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }))
  cleanup()
  showFlows(nightly)
  await screen.findByRole("link", { name: "nightly-accounts" })
  expect(screen.queryByRole("region", { name: "Introduction" })).toBeNull()
})

test("without flows the list says so", async () => {
  showFlows()
  expect(await screen.findByText("No flows")).toBeTruthy()
})

test("when the server is down the page says what happened, that nothing is lost, and tries again", async () => {
  let isUp = false
  show(() => {
    if (!isUp) throw new TypeError("Failed to fetch")
    return Response.json({ flows: [nightly] })
  })
  const alert = await screen.findByRole("alert")
  expect(alert.textContent).toContain("The flows could not be read")
  expect(alert.textContent).toContain("Nothing is lost")
  // How it comes back is said once, by the banner.
  expect(alert.textContent).toContain("Sluice's own server does not answer. Try again once it does.")
  expect(alert.textContent).not.toContain("npm start")
  isUp = true
  await userEvent.click(screen.getByRole("button", { name: "Try again" }))
  expect(await screen.findByRole("link", { name: "nightly-accounts" })).toBeTruthy()
  expect(screen.queryByRole("alert")).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }))
})
