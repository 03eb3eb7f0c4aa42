import type { Session } from "#api/sessionQuery.ts"

const may = { may: true } as const

/** The session of somebody at the local AppFlow, who may do everything. */
export const localSession: Session = {
  kind: "local",
  label: "Local AppFlow",
  region: "us-east-1",
  account: null,
  endpoint: "http://127.0.0.1:1",
  facts: [],
  signedInAs: null,
  rights: { read: may, update: may, run: may },
  shown: null,
}
