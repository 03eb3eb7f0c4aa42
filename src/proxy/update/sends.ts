import { differences } from "#flow/differences.ts"
import type { ClientFor } from "../appflow/clientFor.ts"
import type { Patience } from "../appflow/patience.ts"
import { tagOf } from "../appflow/tag.ts"
import type { Audit, AuditEntry, Principal } from "../audit/audit.ts"
import type { Session } from "../contract.ts"
import { carryOut, type Result } from "./carryOut.ts"
import { oneAtATime } from "./oneAtATime.ts"
import type { PreparedUpdate } from "./send.ts"

/** The updates of this process: those under way, and those it has lately seen applied. */
export interface Sends {
  /** Carries out an update, or joins the same one; undefined when its token came with another body before. */
  carryOut(update: PreparedUpdate, principal: Principal): Promise<Result> | undefined
  /** What became of the update with this token, as far as this process knows. Never sends anything. */
  outcomeOf(clientToken: string): Promise<Result> | undefined
}

interface Send {
  /** The flow and the configuration the token came with. */
  meaning: string
  /** Undefined once it has ended in a way after which the same token may try again. */
  result: Promise<Result> | undefined
  isSettled: boolean
}

interface SendsOptions {
  clientFor: ClientFor
  backend: Session
  audit: Audit
  patience: Patience
}

const mostRemembered = 1_000

export function createSends({ clientFor, backend, audit, patience }: SendsOptions): Sends {
  const sends = new Map<string, Send>()
  const inTurn = oneAtATime()

  async function carryOutAudited(update: PreparedUpdate, principal: Principal): Promise<Result> {
    const begun = Date.now()
    const { flowName, clientToken, base, config } = update
    const about = {
      principal,
      mode: backend.kind,
      region: backend.region,
      flowName,
      clientToken,
      base,
      payload: tagOf(config),
    }
    async function onIntent(current: { config: PreparedUpdate["config"] }) {
      const changedPaths = differences(current.config, config).map(({ path }) => path)
      await audit.write({ ...about, event: "intent", changedPaths })
    }
    const result = await carryOut({ appflow: clientFor(principal), patience, onIntent }, update)
    const outcome: AuditEntry = { ...about, event: "outcome", ...noted(result), ms: Date.now() - begun }
    // What has happened has happened: an answer that hides it would be worse than a gap in the log.
    await audit.write(outcome).catch((error) => console.error("The audit log lacks an outcome:", error))
    return result
  }

  return {
    carryOut(update, principal) {
      const { clientToken, flowName, config } = update
      const meaning = `${tagOf(config)} ${flowName}`
      const known = sends.get(clientToken)
      if (known !== undefined && known.meaning !== meaning) return undefined
      if (known?.result !== undefined) return known.result
      const result = inTurn(flowName, () => carryOutAudited(update, principal))
      const send: Send = { meaning, result, isSettled: false }
      sends.delete(clientToken)
      sends.set(clientToken, send)
      result
        .then(({ outcome }) => outcome === "applied")
        .catch(() => false)
        .then((isApplied) => {
          send.isSettled = true
          if (!isApplied) send.result = undefined
          forgetOldest()
        })
      return result
    },
    outcomeOf: (clientToken) => sends.get(clientToken)?.result,
  }

  /** An update still under way is kept: a resend has to find it. */
  function forgetOldest() {
    for (const [clientToken, send] of sends) {
      if (sends.size <= mostRemembered) return
      if (send.isSettled) sends.delete(clientToken)
    }
  }
}

function noted(result: Result): Pick<AuditEntry, "outcome" | "errorName" | "awsRequestId"> {
  switch (result.outcome) {
    case "applied":
      return { outcome: appliedWords[result.how], awsRequestId: result.requestId }
    case "conflict":
      return { outcome: "rejected", errorName: "FlowChanged", awsRequestId: result.current.requestId }
    default:
      return { outcome: result.outcome, errorName: result.name, awsRequestId: result.requestId }
  }
}

const appliedWords = { sent: "applied", already: "already", found: "reconciled" } as const
