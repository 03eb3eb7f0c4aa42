// @vitest-environment jsdom
import "fake-indexeddb/auto"
import { cleanup, render, screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, beforeAll, expect, test, vi } from "vitest"
import type { SendResult, Update } from "#api/sendUpdate.ts"
import { changes } from "#flow/changes.ts"
import { print } from "#flow/print.ts"
import type { FlowDraft, JsonObject } from "#flow/request.ts"
import { pendingSends } from "./pendingSends.ts"
import { ReviewPage } from "./ReviewPage.tsx"
import { sendingOf } from "./sendings.ts"

const deployed: FlowDraft = {
  flowName: "nightly",
  description: "Every night.",
  triggerConfig: { triggerType: "OnDemand" },
  sourceFlowConfig: { connectorType: "S3", sourceConnectorProperties: { S3: { bucketName: "from-here" } } },
  destinationFlowConfigList: [
    { connectorType: "S3", destinationConnectorProperties: { S3: { bucketName: "to-there" } } },
  ],
  tasks: [{ sourceFields: [], taskType: "Map_all", taskProperties: {} }],
}
const draft: FlowDraft = { ...deployed, description: "Every day." }
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

const scrolledTo = vi.fn()

beforeAll(() => {
  Element.prototype.scrollIntoView = scrolledTo
})

/** As somebody leaves the page: what it showed is forgotten right after. */
async function leave() {
  cleanup()
  await Promise.resolve()
}

afterEach(async () => {
  scrolledTo.mockClear()
  await leave()
  await pendingSends.end("nightly")
})

interface Given {
  draft?: FlowDraft
  isTextBroken?: boolean
  result?: SendResult
  /** In place of a result that is there at once. */
  answer?: Promise<SendResult>
  current?: JsonObject
  /** In place of the current flow, read at once. */
  reading?: Promise<JsonObject>
  overtaken?: FlowDraft
  denial?: string
  gone?: string
}

const applied = {
  outcome: "applied",
  how: "sent",
  flowStatus: "Active",
  requestId: "r-1",
  afterwards: "as sent",
} as const satisfies SendResult

function show(given: Given = {}) {
  const sent: Update[] = []
  const onApplied = vi.fn()
  const onCombine = vi.fn()
  const current = given.current ?? { ...draft, flowStatus: "Active" }
  render(
    <ReviewPage
      flowName="nightly"
      deployed={deployed}
      tag='"base"'
      overtaken={given.overtaken}
      last={{ by: "arn:aws:iam::000000000000:user/ada", at: undefined }}
      draft={given.draft ?? draft}
      isTextBroken={given.isTextBroken ?? false}
      backend={undefined}
      denial={given.denial}
      gone={given.gone}
      problems={null}
      send={async (update) => {
        sent.push(update)
        expect((await pendingSends.get("nightly"))?.clientToken).toBe(update.clientToken)
        return given.answer ?? given.result ?? applied
      }}
      ask={async () => undefined}
      describeAgain={async () => {
        const flow = await (given.reading ?? current)
        return { flow, tag: tagOf(flow) }
      }}
      onApplied={onApplied}
      onCombine={onCombine}
      onDiscard={vi.fn()}
      flowPath="/flows/nightly"
      runsPath="/flows/nightly/runs"
      listPath="/"
    />,
  )
  return { sent, onApplied, onCombine }
}

function tagOf({ description }: JsonObject): string {
  return description === deployed.description ? '"base"' : '"another"'
}

async function press() {
  await userEvent.click(screen.getByRole("button", { name: "Update flow" }))
}

function focused() {
  const { activeElement, body } = document
  return activeElement === body ? "nothing" : activeElement?.textContent
}

function isSendable() {
  const button = screen.getByRole("button", { name: "Update flow" })
  return !button.hasAttribute("disabled") && button.getAttribute("aria-disabled") !== "true"
}

const broken: FlowDraft = { ...draft, tasks: "none" }

test.each<[string, Given, RegExp]>([
  [
    "read-only",
    { denial: "You may only look." },
    /^As things stand, this is not sent\. You may only look\.$/,
  ],
  ["wrong", { draft: broken }, /^As things stand, this is not sent\. AppFlow would refuse this: tick/],
  ["of a flow that is gone", { gone: "It is gone." }, /not sent\. AppFlow has no such flow any more\.$/],
  [
    "behind text that is broken",
    { isTextBroken: true },
    /not sent\. The JSON text has to be mended first\.$/,
  ],
])("a draft that is %s is not called what is to be sent", (_, given, words) => {
  show(given)
  expect(within(screen.getByRole("region", { name: "JSON of your draft" })).getByText(words)).toBeTruthy()
})

test("what is sent anyway is called what is to be sent", async () => {
  show({ draft: broken })
  await userEvent.click(screen.getByRole("checkbox", { name: /Send anyway/ }))
  const region = screen.getByRole("region", { name: "JSON to be sent" })
  expect(within(region).getByText(/^UpdateFlow replaces the whole flow with this\./)).toBeTruthy()
})

test("somebody who may not update flows is told so, and sends nothing", async () => {
  const denial = "You may look at flows here, not update them: this Sluice was started with --read-only."
  const { sent } = show({ denial })
  expect(document.querySelector("footer")?.textContent).toContain(denial)
  expect(isSendable()).toBe(false)
  await press()
  expect(sent).toStrictEqual([])
})

test("the text on the page is the text that is sent, with a fresh token that was stored before", async () => {
  const { sent } = show()
  const region = screen.getByRole("region", { name: "JSON to be sent" })
  expect(region.querySelector("pre")?.textContent).toBe(print(draft).text)
  await press()
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent).toStrictEqual([
    {
      flowName: "nightly",
      body: print(draft).text,
      clientToken: expect.stringMatching(uuid),
      tag: '"base"',
    },
  ])
})

test("a token that somebody has written into the draft is the token of the sending", async () => {
  const { sent } = show({ draft: { ...draft, clientToken: "mine" } })
  await press()
  await waitFor(() => expect(sent[0]?.clientToken).toBe("mine"))
})

test("an accepted update shows the status and the request id, and is no longer pending", async () => {
  const { onApplied } = show()
  await press()
  const status = await screen.findByText(/AppFlow accepted the update\. Flow status: Active/)
  const region = screen.getByRole("status")
  expect(region.contains(status)).toBe(true)
  expect(region.textContent).toContain("Request id: r-1")
  expect(region.textContent).toContain("exactly what you sent")
  expect(within(region).getByRole("link", { name: "Back to the flow" }).getAttribute("href")).toBe(
    "/flows/nightly",
  )
  expect(onApplied).toHaveBeenCalledOnce()
  expect(await pendingSends.get("nightly")).toBeUndefined()
})

test.each([
  ["Active", "Runs"],
  ["Draft", "Activate the flow"],
  ["Suspended", "Activate the flow"],
])("an accepted update that leaves the flow %s leads on to its runs by “%s”", async (flowStatus, name) => {
  show({ result: { ...applied, flowStatus } })
  await press()
  const link = await screen.findByRole("link", { name })
  expect(link.getAttribute("href")).toBe("/flows/nightly/runs")
})

test("what AppFlow has taken is gone on from only once the flow was read again", async () => {
  let read: (flow: JsonObject) => void = () => undefined
  const { onApplied } = show({ reading: new Promise((resolve) => (read = resolve)) })
  await press()
  await expect.poll(() => pendingSends.get("nightly")).toBeUndefined()
  expect(onApplied).not.toHaveBeenCalled()
  read({ ...draft, flowStatus: "Active" })
  await screen.findByText(/AppFlow accepted the update/)
  expect(onApplied).toHaveBeenCalledOnce()
})

test("an accepted update after which the flow cannot be read leaves the draft as it is", async () => {
  const reading = Promise.reject(new Error("The server is gone."))
  reading.catch(() => undefined)
  const { onApplied } = show({ reading })
  await press()
  expect(await screen.findByText(/The flow could not be read again just now/)).toBeTruthy()
  expect(onApplied).not.toHaveBeenCalled()
})

test("an accepted update after which the flow differs says in how many places", async () => {
  show({ current: { ...draft, description: "Somebody else's.", flowStatus: "Active" } })
  await press()
  expect(await screen.findByText(/differs from what you sent in 1 place/)).toBeTruthy()
})

const refusal: SendResult = {
  outcome: "rejected",
  wasSent: true,
  failure: { name: "ValidationException", message: "Do not do that.", status: 400, requestId: "r-2" },
}

test("a refusal is said in plain words, with AppFlow's own and what to do next", async () => {
  const { sent } = show({ result: refusal })
  await press()
  await screen.findByText("AppFlow did not accept the update")
  const text = screen.getByRole("status").textContent
  expect(text).toContain("something in the flow that it does not accept")
  expect(text).toContain("ValidationException Do not do that.")
  expect(text).toContain("Request id: r-2")
  await press()
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[1]?.clientToken).not.toBe(sent[0]?.clientToken)
})

test.each<[string, Given, RegExp]>([
  ["accepted", {}, /AppFlow accepted the update/],
  ["refused", { result: refusal }, /AppFlow did not accept the update/],
])("the focus goes to the outcome of an update that was %s", async (_, given, words) => {
  show(given)
  await press()
  await waitFor(() => expect(focused()).toMatch(words))
})

test("whoever has gone elsewhere while the update is sent stays there", async () => {
  let accept: (result: SendResult) => void = () => undefined
  show({ answer: new Promise((resolve) => (accept = resolve)) })
  await press()
  const link = screen.getByRole("link", { name: "Flows" })
  link.focus()
  accept(applied)
  await screen.findByText(/AppFlow accepted the update/)
  expect(document.activeElement).toBe(link)
})

test("the focus is not lost with the button that found out the outcome", async () => {
  show({ result: noAnswer })
  await press()
  await waitFor(() => expect(focused()).toMatch(/It is not known whether the update was applied/))
  await userEvent.click(screen.getByRole("button", { name: "Check again" }))
  await waitFor(() => expect(focused()).toMatch(/The update was applied/))
})

const noAnswer: SendResult = {
  outcome: "unknown",
  failure: { name: "NoAnswer", message: "AppFlow did not answer.", status: null, requestId: null },
  found: undefined,
}

test("an unknown outcome is never called failed, and nothing else is sent before it is found out", async () => {
  const { sent } = show({ result: noAnswer })
  await press()
  await screen.findByText("It is not known whether the update was applied")
  expect(screen.getByRole("status").textContent).not.toMatch(/fail/i)
  expect(isSendable()).toBe(false)
  expect(sent).toHaveLength(1)
})

test("sending again says what it sends where the draft says something else by now", async () => {
  show({ result: noAnswer })
  await press()
  await screen.findByText("It is not known whether the update was applied")
  await leave()
  const { sent } = show({
    draft: { ...draft, description: "Written since." },
    current: { ...deployed, flowStatus: "Active" },
  })
  const button = await screen.findByRole("button", { name: "Send the earlier update again" })
  expect(
    within(screen.getByRole("status"))
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toStrictEqual(changes(deployed, draft).map(({ sentence }) => sentence))
  await userEvent.click(button)
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(JSON.parse(sent[0]?.body ?? "{}").description).toBe(draft.description)
})

test("somebody who may not update any more cannot send again either", async () => {
  show({ result: noAnswer })
  await press()
  await screen.findByText("It is not known whether the update was applied")
  await leave()
  show({ current: { ...deployed, flowStatus: "Active" }, denial: "You may not update flows here." })
  await screen.findByText("The update was not applied so far")
  expect(screen.queryByRole("button", { name: /^Send/ })).toBeNull()
})

test.each([
  ["as sent", { ...draft, flowStatus: "Active" }, /The update was applied\. Flow status: Active/, 1],
  ["as before", { ...deployed, flowStatus: "Active" }, /still has the flow as it was before/, 0],
  ["different", { ...deployed, description: "Another." }, /neither what it was before nor what you sent/, 0],
])("checking again after an unknown outcome finds the flow %s", async (_, current, words, applied) => {
  const { onApplied } = show({ result: noAnswer, current })
  await press()
  await userEvent.click(await screen.findByRole("button", { name: "Check again" }))
  expect(await screen.findByText(words)).toBeTruthy()
  expect(onApplied).toHaveBeenCalledTimes(applied)
})

test("a page that was left while sending finds out when it is opened again, and sends nothing", async () => {
  show({ result: noAnswer })
  await press()
  await screen.findByText("It is not known whether the update was applied")
  await leave()
  const { sent, onApplied } = show()
  await screen.findByText(/The update was applied\. Flow status: Active/)
  expect(onApplied).toHaveBeenCalledOnce()
  expect(sent).toStrictEqual([])
  expect(await pendingSends.get("nightly")).toBeUndefined()
})

test("an outcome that comes while the page is left waits there to be seen, once", async () => {
  let refuse: (result: SendResult) => void = () => undefined
  show({ answer: new Promise((resolve) => (refuse = resolve)) })
  await press()
  await screen.findByText("Sending the update", { selector: "div" })
  await leave()
  refuse({
    outcome: "rejected",
    wasSent: true,
    failure: { ...noAnswer.failure, name: "ValidationException" },
  })
  await expect.poll(() => sendingOf("nightly").getState().state).toBe("rejected")
  show()
  await screen.findByText("AppFlow did not accept the update")
  await leave()
  show()
  expect(screen.queryByText("AppFlow did not accept the update")).toBeNull()
})

test("an update that was not applied so far can be sent again with its own token, or left", async () => {
  const { sent } = show({ result: noAnswer, current: { ...deployed, flowStatus: "Active" } })
  await press()
  await userEvent.click(await screen.findByRole("button", { name: "Check again" }))
  await userEvent.click(await screen.findByRole("button", { name: "Send again" }))
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[1]).toStrictEqual(sent[0])
  await userEvent.click(await screen.findByRole("button", { name: "Check again" }))
  await userEvent.click(await screen.findByRole("button", { name: "Leave it" }))
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe(""))
  expect(focused()).toBe("Review update")
  expect(await pendingSends.get("nightly")).toBeUndefined()
})

test("an update whose flow has changed meanwhile was not sent, and says so", async () => {
  const current = { requestId: null, tag: '"theirs"', flow: { ...deployed, description: "Theirs." } }
  show({ result: { outcome: "changed", current } })
  await press()
  expect(await screen.findByText(/was not sent: the flow has changed meanwhile/)).toBeTruthy()
  expect(await pendingSends.get("nightly")).toBeUndefined()
})

test("a draft that is behind is combined before it can be sent", async () => {
  const overtaken = { ...deployed, kmsArn: "before" }
  const { onCombine } = show({ draft: { ...overtaken, description: "Every day." }, overtaken })
  expect(isSendable()).toBe(false)
  expect(screen.getByText("ada")).toBeTruthy()
  await userEvent.click(screen.getByRole("button", { name: "Combine the changes" }))
  expect(onCombine.mock.calls).toStrictEqual([[{ ...deployed, description: "Every day." }]])
  expect(await screen.findByText("Both changes are in your draft now")).toBeTruthy()
  expect(focused()).toMatch(/^Both changes are in your draft now.+takes the combining back\.$/)
  expect(scrolledTo).toHaveBeenLastCalledWith({ block: "start" })
})

test("without changes there is nothing to send", () => {
  show({ draft: deployed })
  expect(screen.getByText(/No changes: the draft is what is deployed/)).toBeTruthy()
  expect(isSendable()).toBe(false)
})

test("text that is not valid JSON blocks the sending and leads back", () => {
  show({ isTextBroken: true })
  expect(screen.getByText("The JSON text has a mistake")).toBeTruthy()
  expect(screen.getByRole("link", { name: "Back to the JSON" }).getAttribute("href")).toBe("/flows/nightly")
  expect(isSendable()).toBe(false)
})

test("errors ask for a deliberate tick and do not forbid", async () => {
  const { sent } = show({ draft: broken })
  expect(isSendable()).toBe(false)
  await userEvent.click(screen.getByRole("checkbox", { name: /Send anyway, with \d+ errors?/ }))
  expect(isSendable()).toBe(true)
  await press()
  await waitFor(() => expect(sent).toHaveLength(1))
})

test("a changed flow is combined only once the JSON text is mended, which would replace what is combined", async () => {
  const { onCombine } = show({ overtaken: { ...deployed, kmsArn: "theirs" }, isTextBroken: true })
  const combine = screen.getByRole("button", { name: "Combine the changes" })
  expect(combine.getAttribute("aria-disabled")).toBe("true")
  await userEvent.click(combine)
  expect(onCombine).not.toHaveBeenCalled()
})
