import type { Diagnostic } from "../diagnostic.ts"
import type { FlowDraft, Json, Path } from "../request.ts"

/** What became of a text: every flow in it, or why there is none to be had. */
export type Imported = { ok: true; flows: readonly ImportedFlow[] } | { ok: false; failure: Unreadable }

/** One flow of the text as an UpdateFlow draft, and all that had to be done to it for that. */
export interface ImportedFlow {
  /** The flow's own name, or what the template calls it. */
  name: string
  spelling: Spelling
  draft: FlowDraft
  repairs: readonly Repair[]
}

/** The spellings people hold flows in, in their words. */
export const spellings = {
  UpdateFlow: "UpdateFlow request",
  CreateFlow: "CreateFlow request",
  DescribeFlow: "DescribeFlow output",
  legacy: "AWS sample in its early spelling",
  CloudFormation: "CloudFormation template",
  CDK: "CDK properties",
  Terraform: "Terraform configuration",
  TerraformState: "Terraform plan or state",
} as const

export type Spelling = keyof typeof spellings

/** One thing that was changed, set aside or found strange on the way in. */
export interface Repair {
  /** In the draft: where the thing is, or would be. */
  path: Path
  /** What the text had; undefined when something was added. */
  before: Json | undefined
  /** What the draft has; undefined when something was set aside. */
  after: Json | undefined
  /** info: only spelled differently, or left out without a loss. warning: to be looked at. error: must be mended before it is sent. */
  severity: Diagnostic["severity"]
  /** A whole sentence. */
  reason: string
}

/** Why a text cannot be read as a flow. */
export interface Unreadable {
  /** A whole sentence: what, where, what to do. */
  message: string
  /** Both counted from one. */
  line?: number
  column?: number
}
