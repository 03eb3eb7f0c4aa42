// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, expect, test, vi } from "vitest"
import { type Run, runsQuery } from "#api/runsQuery.ts"
import { sessionQuery } from "#api/sessionQuery.ts"
import { SessionContext } from "#editor/SessionContext.ts"
import { createSession } from "#editor/session.ts"
import type { JsonObject } from "#flow/request.ts"
import { RunsPage } from "./RunsPage.tsx"

const ended: Run = {
  executionId: "run-1",
  status: "Successful",
  startedAt: 1_700_000_000,
  lastUpdatedAt: 1_700_000_125,
  records: 1234,
  bytesWritten: 5600,
  refused: 0,
  message: null,
}
const underWay: Run = { ...ended, executionId: "run-2", status: "InProgress" }
const failed: Run = { ...ended, status: "Error", refused: 3, message: "The object is gone.", records: 0 }

const onDemand = { flowName: "accounts", flowStatus: "Active", triggerConfig: { triggerType: "OnDemand" } }
const everyHour = {
  triggerType: "Scheduled",
  triggerProperties: { Scheduled: { scheduleExpression: "rate(1hours)" } },
}

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

interface Posted {
  path: string
  token: string | null
}

/** Shows the page over a server with these runs, which answers what is posted with `answer`. */
function show(
  described: JsonObject,
  {
    runs = [],
    answer = () => Response.json({}),
    denial,
    isSendOpen = false,
  }: {
    runs?: Run[]
    answer?: (posted: Posted) => Response | Promise<Response>
    denial?: string
    isSendOpen?: boolean
  } = {},
) {
  const posts: Posted[] = []
  const reads: string[] = []
  vi.stubGlobal("fetch", async (path: string, init: RequestInit = {}) => {
    if (init.method === "POST") {
      const posted = { path, token: new Headers(init.headers).get("idempotency-key") }
      posts.push(posted)
      return answer(posted)
    }
    if (path.endsWith("/runs")) {
      reads.push(path)
      return Response.json({ runs, older: null })
    }
    const label = "Local AppFlow"
    const place = { kind: "local", label, region: "us-east-1", account: null, endpoint: "", facts: [] }
    const yes = { may: true }
    const rights = {
      read: yes,
      update: yes,
      run: denial === undefined ? yes : { may: false, reason: denial },
    }
    return Response.json({ ...place, signedInAs: null, rights, shown: null })
  })
  const session = createSession("accounts", described)
  const describeAgain = vi.fn(async () => described)
  const queries = new QueryClient()
  render(
    <QueryClientProvider client={queries}>
      <SessionContext value={session}>
        <RunsPage isSendOpen={isSendOpen} describeAgain={describeAgain} />
      </SessionContext>
    </QueryClientProvider>,
  )
  return { posts, reads, session, describeAgain, queries }
}

async function cellsOf(runs: Run[]) {
  show(onDemand, { runs })
  const row = (await screen.findByRole("rowheader")).closest("tr")
  return within(row as HTMLElement)
    .getAllByRole("cell")
    .map((cell) => cell.textContent)
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }))

test("a run that has ended tells its result, records, size and duration", async () => {
  expect(await cellsOf([ended])).toStrictEqual([
    "Succeeded",
    "1,234 records5.6 kB",
    "2 min 5 s",
    "–",
    "run-1",
    "",
  ])
})

test("a run tells when it began by the clock, and its execution id can be copied", async () => {
  const user = userEvent.setup()
  show(onDemand, { runs: [ended] })
  const { textContent } = await screen.findByRole("rowheader")
  expect(textContent).toMatch(/^1[45] Nov 2023, \d\d:\d\d:20(\d+ years|last year) ago$/)
  await user.click(screen.getByRole("button", { name: "Copy the execution id" }))
  expect(await navigator.clipboard.readText()).toBe("run-1")
})

test("a run in progress has no final figures, and can be cancelled", async () => {
  expect(await cellsOf([underWay])).toStrictEqual(["In progress", "–", "–", "–", "run-2", "Cancel"])
})

test("a failed run tells AppFlow's words and the refused records", async () => {
  const message = "The object is gone.The destination refused 3 records."
  expect(await cellsOf([failed])).toStrictEqual([
    "Failed",
    "0 records5.6 kB",
    "2 min 5 s",
    message,
    "run-1",
    "",
  ])
})

test("a status newer than Sluice is shown in AppFlow's word", async () => {
  expect((await cellsOf([{ ...ended, status: "Resting" }]))[0]).toBe("Resting")
})

test("a flow on demand is run with a token, and the flow is read again", async () => {
  const { posts, describeAgain } = show(onDemand)
  expect(await screen.findByText("No runs yet")).toBeTruthy()
  describeAgain.mockClear()
  await press("Run now")
  expect(await screen.findByText("The run has begun.")).toBeTruthy()
  expect(posts).toStrictEqual([
    { path: "/api/flows/accounts/start", token: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  ])
  expect(describeAgain).toHaveBeenCalled()
})

test("during a run the button says that it begins another one, and does", async () => {
  const { posts } = show(onDemand, { runs: [underWay] })
  const note = await screen.findByText("A run is in progress. This begins another one.")
  const button = screen.getByRole("button", { name: "Run now" })
  expect(button.getAttribute("aria-describedby")).toBe(note.id)
  await userEvent.click(button)
  expect(await screen.findByText("The run has begun.")).toBeTruthy()
  expect(posts.map(({ path }) => path)).toStrictEqual(["/api/flows/accounts/start"])
})

test.each([
  ["no run is in progress", onDemand, [ended]],
  ["the flow runs by itself", { ...onDemand, triggerConfig: everyHour }, [underWay]],
])("where %s, the button says nothing of another run", async (_, described, runs) => {
  show(described, { runs })
  await screen.findByRole("rowheader")
  expect(screen.queryByText(/This begins another one/)).toBeNull()
})

test("each press has a token of its own, unless the outcome of the one before is unknown", async () => {
  let answers = 0
  const { posts } = show(onDemand, {
    answer() {
      answers++
      if (answers === 1) throw new TypeError("Failed to fetch")
      return Response.json({})
    },
  })
  await press("Run now")
  expect(await screen.findByText("It is not known whether the run has begun")).toBeTruthy()
  await press("Run now")
  expect(await screen.findByText("The run has begun.")).toBeTruthy()
  await press("Run now")
  await screen.findByText("The run has begun.")
  const [first, again, next] = posts.map(({ token }) => token)
  expect(again).toBe(first)
  expect(next).not.toBe(first)
})

test.each([
  ["Suspended", "Activate", "/api/flows/accounts/start", "The flow is active"],
  ["Draft", "Activate", "/api/flows/accounts/start", "The flow is active"],
])("a scheduled flow that is %s offers “%s”", async (flowStatus, button, path, words) => {
  const { posts } = show({ ...onDemand, flowStatus, triggerConfig: everyHour })
  expect(screen.getByText(/^Every hour\. /)).toBeTruthy()
  await press(button)
  expect(await screen.findByText(new RegExp(`^${words}`))).toBeTruthy()
  expect(posts.map((post) => post.path)).toStrictEqual([path])
})

test("a denial names the missing permission, and nothing was done", async () => {
  const message =
    "User: arn:aws:iam::111122223333:user/ada is not authorized to perform: appflow:StartFlow on resource: x"
  show(onDemand, {
    answer: () =>
      Response.json(
        { outcome: "rejected", name: "AccessDeniedException", message, status: 403, requestId: "id-1" },
        { status: 403 },
      ),
  })
  await press("Run now")
  expect(await screen.findByText("The run was not begun")).toBeTruthy()
  expect(screen.getByText(/the permission appflow:StartFlow is missing/)).toBeTruthy()
  expect(screen.getByText("Request id: id-1")).toBeTruthy()
})

test.each([
  ["is active", { ...onDemand, triggerConfig: everyHour }, true],
  ["runs on demand", onDemand, true],
  ["is deactivated", { ...onDemand, flowStatus: "Suspended", triggerConfig: everyHour }, false],
  ["was never activated", { ...onDemand, flowStatus: "Draft", triggerConfig: everyHour }, false],
  ["AppFlow has stopped", { ...onDemand, flowStatus: "Errored", triggerConfig: everyHour }, false],
])("where a flow runs is told only if it runs: one that %s", async (_, described, isTold) => {
  const { queries } = show(described)
  await waitFor(() => expect(queries.getQueryData(sessionQuery().queryKey)).toBeTruthy())
  expect(screen.queryByText(/ It runs in the local AppFlow on this machine/) !== null).toBe(isTold)
})

const fromTheStart = (scheduleStartTime: number) => {
  const Scheduled = { ...everyHour.triggerProperties.Scheduled, scheduleStartTime }
  return { ...onDemand, triggerConfig: { ...everyHour, triggerProperties: { Scheduled } } }
}
const atHalfPastNine = new Date(2099, 0, 1, 9, 30).getTime() / 1000

test("a scheduled flow says when it runs next, and what deactivating it would miss", async () => {
  show(fromTheStart(atHalfPastNine))
  expect(screen.getByText("1 Jan 2099, 09:30:00").parentElement?.textContent).toBe(
    "Next run: 1 Jan 2099, 09:30:00, local time",
  )
  await press("Deactivate")
  const missed = /The run that is due on 1 Jan 2099, 09:30:00 does not take place\./
  expect(within(screen.getByRole("dialog")).getByText(missed)).toBeTruthy()
})

test.each([
  ["is not active", { ...fromTheStart(atHalfPastNine), flowStatus: "Suspended" }],
  ["does not tell since when it is active", { ...onDemand, triggerConfig: everyHour }],
  ["runs on demand", onDemand],
])("of a flow that %s no next run is told", async (_, described) => {
  show(described)
  await screen.findByText("No runs yet")
  expect(screen.queryByText(/Next run/)).toBeNull()
})

test("once a run is due the history is read again, and the run after it is told", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, now: (atHalfPastNine - 60) * 1000 })
  const { reads, session } = show(fromTheStart(atHalfPastNine))
  expect(screen.getByText("1 Jan 2099, 09:30:00")).toBeTruthy()
  await screen.findByText("No runs yet")
  const before = reads.length
  await act(() => vi.advanceTimersByTimeAsync(61_000))
  // Whatever draws the page anew while AppFlow begins the run.
  act(() => session.getState().edit([{ kind: "set", path: ["description"], value: "New" }], "Describe"))
  await act(() => vi.advanceTimersByTimeAsync(1_000))
  expect(screen.getByText("1 Jan 2099, 10:30:00")).toBeTruthy()
  expect(reads.length).toBe(before + 1)
})

test("a flow is deactivated only after a question that says what stops, and how to take it back", async () => {
  const { posts } = show({ ...onDemand, triggerConfig: everyHour })
  await press("Deactivate")
  const dialog = screen.getByRole("dialog", { name: "Deactivate this flow?" })
  expect(dialog.textContent).toContain("it does not run by itself any more")
  expect(dialog.textContent).toContain("press “Activate”")
  expect(posts).toStrictEqual([])
  await userEvent.click(within(dialog).getByRole("button", { name: "Deactivate" }))
  expect(await screen.findByText(/^The flow is deactivated: /)).toBeTruthy()
  expect(posts).toStrictEqual([{ path: "/api/flows/accounts/stop", token: null }])
  expect(screen.queryByRole("dialog")).toBeNull()
})

test.each([
  ["Deactivate", "Keep it active", "Deactivate"],
  ["Cancel this run", "Keep it running", "Cancel this run"],
])("after “%s”, “%s” does nothing, and the focus comes back", async (button, no, focused) => {
  const { posts } = show({ ...onDemand, triggerConfig: everyHour }, { runs: [underWay] })
  await screen.findByText("In progress")
  await press(button)
  await press(no)
  expect(screen.queryByRole("dialog")).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole("button", { name: focused }))
  expect(posts).toStrictEqual([])
})

test("when the run ends while it is asked about, the focus goes to the heading of the page", async () => {
  const { queries } = show(onDemand, { runs: [underWay] })
  await screen.findByText("In progress")
  await press("Cancel this run")
  const over = { pages: [{ runs: [ended], older: null }], pageParams: [null] }
  act(() => void queries.setQueryData(runsQuery("accounts").queryKey, over))
  await screen.findByText("Succeeded")
  await press("Keep it running")
  expect(document.activeElement?.textContent).toBe("Runs")
})

test("once the runs can be read again, the focus goes to the heading of the page", async () => {
  show(onDemand)
  await screen.findByText("No runs yet")
  const { fetch } = globalThis
  vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("Failed to fetch")))
  await press("Read the runs again")
  await screen.findByText("The runs could not be read")
  vi.stubGlobal("fetch", fetch)
  await press("Try again")
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Runs"))
})

test("cancelling a run that is over says so, and the focus goes there", async () => {
  const { posts } = show(onDemand, {
    runs: [underWay],
    answer: () => Response.json({ isCancelling: false }),
  })
  await screen.findByText("In progress")
  await press("Cancel this run")
  expect(screen.getByText(/^The run that began on 1[45] Nov 2023/)).toBeTruthy()
  await press("Cancel the run")
  expect(await screen.findByText("The run was over already.")).toBeTruthy()
  expect(document.activeElement?.textContent).toBe("The run was over already.")
  expect(posts.map(({ path }) => path)).toStrictEqual(["/api/flows/accounts/runs/run-2/cancel"])
})

test.each([
  ["The run has begun.", { executionId: "run-2" }, ["Run now"], "Run now"],
  ["AppFlow is cancelling the run.", { isCancelling: true }, ["Cancel this run", "Cancel the run"], "Runs"],
  [
    "It is not known whether the run is being cancelled",
    undefined,
    ["Cancel this run", "Cancel the run"],
    "Runs",
  ],
])(
  "“%s” goes when that run has ended, and leaves the focus on the page",
  async (words, answered, buttons, focused) => {
    const runs = [underWay]
    const { queries } = show(onDemand, {
      runs,
      answer: () =>
        answered === undefined ? Promise.reject(new TypeError("Failed to fetch")) : Response.json(answered),
    })
    await screen.findByText("In progress")
    for (const button of buttons) await press(button)
    await screen.findByText(words)
    runs.unshift({ ...underWay, executionId: "run-3" })
    await act(() => queries.refetchQueries())
    await waitFor(() => expect(screen.getAllByText("In progress")).toHaveLength(2))
    expect(screen.getByText(words)).toBeTruthy()
    runs[1] = { ...ended, executionId: "run-2" }
    await act(() => queries.refetchQueries())
    await screen.findByText("Succeeded")
    expect(screen.queryByText(words)).toBeNull()
    expect(document.activeElement?.textContent).toBe(focused)
  },
)

test("whoever goes elsewhere while a run is cancelled stays there", async () => {
  let accept: (answer: Response) => void = () => undefined
  const answer = new Promise<Response>((resolve) => (accept = resolve))
  show({ ...onDemand, triggerConfig: everyHour }, { runs: [underWay], answer: () => answer })
  await screen.findByText("In progress")
  await press("Cancel this run")
  await press("Cancel the run")
  await press("Deactivate")
  const { activeElement } = document
  expect(screen.getByRole("dialog").contains(activeElement)).toBe(true)
  accept(Response.json({ isCancelling: true }))
  await screen.findByText("AppFlow is cancelling the run.")
  expect(document.activeElement).toBe(activeElement)
})

test("a draft that waits is not part of a run, and the page says so", async () => {
  const { session } = show(onDemand)
  expect(screen.queryByText(/your draft/)).toBeNull()
  session.getState().edit([{ kind: "set", path: ["description"], value: "New" }], "Describe")
  expect(await screen.findByText(/the 1 change of your draft is not part of it/)).toBeTruthy()
})

test("somebody who may not run flows is told so, and nothing can be pressed", async () => {
  const denial = "You may look at flows here, not run them: this Sluice was started with --read-only."
  const { posts } = show(onDemand, { runs: [underWay], denial })
  await screen.findByText((_, element) => element?.tagName === "P" && element.textContent === denial)
  await press("Run now")
  await press("Cancel this run")
  expect(posts).toStrictEqual([])
})

test("as long as the outcome of an update is open, the page says that and nothing of the draft", async () => {
  const { session } = show(onDemand, { isSendOpen: true })
  session.getState().edit([{ kind: "set", path: ["description"], value: "New" }], "Describe")
  expect(await screen.findByText(/not known yet whether your last update was applied/)).toBeTruthy()
  expect(screen.queryByText(/your draft/)).toBeNull()
})
