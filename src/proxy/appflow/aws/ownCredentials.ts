import { fromNodeProviderChain } from "@aws-sdk/credential-providers"
import type { AwsUpstream } from "../../configuration/configuration.ts"

/** How the services are asked that give out credentials; times are in milliseconds. */
export function askingFor({ region }: Pick<AwsUpstream, "region">) {
  return {
    region,
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 4_000, throwOnRequestTimeout: true },
  } as const
}

/** The credentials that AWS tools find. */
export function ownCredentials({ region, profile }: Pick<AwsUpstream, "region" | "profile">) {
  return fromNodeProviderChain({
    ...(profile !== undefined && { profile }),
    clientConfig: askingFor({ region }),
  })
}
