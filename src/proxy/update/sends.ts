import { differences } from "#flow/differences.ts"
import type { ClientFor } from "../appflow/clientFor.ts"
import type { Described } from "../appflow/describeFlow.ts"
import type { Patience } from "../appflow/patience.ts"
import { tagOf } from "../appflow/tag.ts"
import type { Asker, Outcome } from "../audit/audit.ts"
import type { NoteAct } from "../audit/noteActs.ts"
import { carryOut, type Result } from "./carryOut.ts"
import { oneAtATime } from "./oneAtATime.ts"
import type { PreparedUpdate } from "./send.ts"

/** The updates of this process: those under way, and those it has lately seen applied. */
export interface Sends {
  /** Carries out an update, or joins the same one; undefined when its token came with another body before. */
  carryOut(update: PreparedUpdate, asker: Asker): Promise<Result> | undefined
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
  noteAct: NoteAct
  patience: Patience
}

const mostRemembered = 1_000

export function createSends({ clientFor, noteAct, patience }: SendsOptions): Sends {
  const sends = new Map<string, Send>()
  const inTurn = oneAtATime()

  function carryOutNoted(update: PreparedUpdate, asker: Asker): Promise<Result> {
    const { flowName, clientToken, base, config } = update
    const appflow = clientFor(asker.principal)
    return noteAct(
      asker,
      { act: "update", flowName, clientToken, base, payload: tagOf(config) },
      (intend) => {
        const onIntent = (current: Described) =>
          intend({ changedPaths: differences(current.config, config).map(({ path }) => path) })
        return carryOut({ appflow, patience, onIntent }, update)
      },
      noted,
    )
  }

  return {
    carryOut(update, asker) {
      const { clientToken, flowName, config } = update
      const meaning = `${tagOf(config)} ${flowName}`
      const known = sends.get(clientToken)
      if (known !== undefined && known.meaning !== meaning) return undefined
      if (known?.result !== undefined) return known.result
      const result = inTurn(flowName, () => carryOutNoted(update, asker))
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

function noted({ attempts, ...result }: Result): Outcome {
  switch (result.outcome) {
    case "applied":
      return { outcome: appliedWords[result.how], attempts, awsRequestId: result.requestId }
    case "conflict": {
      const { requestId } = result.current
      return { outcome: "rejected", errorName: "FlowChanged", attempts, awsRequestId: requestId }
    }
    default:
      return { outcome: result.outcome, errorName: result.name, attempts, awsRequestId: result.requestId }
  }
}

const appliedWords = { sent: "applied", already: "already", found: "reconciled" } as const
