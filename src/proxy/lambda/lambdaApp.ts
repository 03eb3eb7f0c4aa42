import { createApp, type ProxyApp } from "../app.ts"
import { accountIn } from "../appflow/aws/accountOf.ts"
import { awsBackend } from "../appflow/aws/awsBackend.ts"
import { awsClients } from "../appflow/aws/awsClients.ts"
import type { Patience } from "../appflow/patience.ts"
import { auditToStdout } from "../audit/auditToStdout.ts"
import { configurationOf } from "../configuration/configuration.ts"
import type { Environment } from "../configuration/given.ts"
import { identifyBy } from "../guard/identify/identifyBy.ts"

/** All waits together, 5 s for the keys of a sign-in among them, stay below the 29 s after which an API gateway gives up. */
const patience: Patience = { read: 5_000, update: 11_000, look: 6_000, pauses: [500, 1_000, 2_000] }

/** The proxy for AWS Lambda, where only variables configure it. Throws a sentence when it may not run like this. */
export function createLambdaApp(environment: Environment, clientsOf = awsClients): ProxyApp {
  const configuration = configurationOf([], environment)
  if (configuration === "help") throw new Error("There is no help in AWS Lambda.")
  if ("error" in configuration) throw new Error(configuration.error)
  const { upstream, access } = configuration
  if (upstream.kind === "local") {
    throw new Error("AWS Lambda needs SLUICE_AWS=true: it has no place for a local AppFlow.")
  }
  if (access.kind === "local-token") {
    throw new Error("AWS Lambda needs SLUICE_AUTH=jwt or alb-oidc: nobody could read the token of its start.")
  }
  return createApp({
    clientFor: clientsOf(upstream),
    backend: awsBackend(upstream, upstream.role === undefined ? null : accountIn(upstream.role)),
    // Its disk is gone when it ends; what it prints is kept by CloudWatch.
    audit: auditToStdout(),
    guard: { ...configuration, ...identifyBy(access) },
    patience,
  })
}
