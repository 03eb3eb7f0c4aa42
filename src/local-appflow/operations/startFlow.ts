import { answerOnce } from "../answerOnce.ts"
import { objectOf } from "../json.ts"
import { beginRun } from "../runs/beginRun.ts"
import { ServiceError } from "../ServiceError.ts"
import type { Store } from "../store.ts"
import { saveActivation } from "../tables/activations.ts"
import { type StoredFlow, saveFlow } from "../tables/flows.ts"
import type { Query } from "../tables/query.ts"
import { selectRunsUnderWay } from "../tables/runs.ts"
import { arnOf } from "./flowArn.ts"
import { flowNamed } from "./flowNamed.ts"
import type { Call } from "./operation.ts"
import { optionalTextIn, textIn } from "./read.ts"

/** Runs a flow on demand, or activates one that runs by itself. */
export async function startFlow(store: Store, call: Call): Promise<string> {
  const name = textIn(call.input, "flowName")
  const isOnDemand = runsOnDemand(await flowNamed(store.query, name))
  return answerOnce(store, isOnDemand ? withTokenOfFlow(call, name) : call, async (query) => {
    const flow = await flowNamed(query, name)
    return runsOnDemand(flow) ? run(query, flow, call) : activate(query, flow, call)
  })
}

export function runsOnDemand({ config }: StoredFlow): boolean {
  return objectOf(objectOf(JSON.parse(config)).triggerConfig).triggerType === "OnDemand"
}

/** A client token of an on-demand flow may serve another flow too. */
function withTokenOfFlow(call: Call, name: string): Call {
  const token = optionalTextIn(call.input, "clientToken")
  return token === undefined ? call : { ...call, input: { ...call.input, clientToken: `${name} ${token}` } }
}

async function run(query: Query, flow: StoredFlow, { now, quotas }: Call): Promise<string> {
  if (flow.status !== "Active") throw wrongStatus(flow, "run")
  if ((await selectRunsUnderWay(query)).length >= quotas.concurrentRuns) {
    throw new ServiceError(
      "ServiceQuotaExceededException",
      `There can be no more than ${quotas.concurrentRuns} flow runs at a time.`,
    )
  }
  const executionId = await beginRun(query, flow, now)
  return JSON.stringify({ flowArn: arnOf(flow.name), flowStatus: flow.status, executionId })
}

const inactive = ["Draft", "Suspended", "Errored"]

async function activate(query: Query, flow: StoredFlow, { now }: Call): Promise<string> {
  if (!inactive.includes(flow.status)) throw wrongStatus(flow, "activated")
  await saveFlow(query, { ...flow, status: "Active" })
  await saveActivation(query, flow.name, now)
  return JSON.stringify({ flowArn: arnOf(flow.name), flowStatus: "Active" })
}

export function wrongStatus(
  { name, status }: StoredFlow,
  done: "run" | "activated" | "deactivated",
): ServiceError {
  return new ServiceError(
    "ConflictException",
    `Flow with name: ${name} has the status ${status} and cannot be ${done}.`,
  )
}
