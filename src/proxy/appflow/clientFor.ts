import type { AppflowClient } from "@aws-sdk/client-appflow"
import type { Principal } from "../audit/audit.ts"

/** The SDK's client that speaks for a person. */
export type ClientFor = (principal: Principal) => AppflowClient
