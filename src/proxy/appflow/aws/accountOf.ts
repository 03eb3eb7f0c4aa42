import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts"
import { fromNodeProviderChain } from "@aws-sdk/credential-providers"
import type { AwsUpstream } from "../../configuration/configuration.ts"

const longest = 5_000

/** The number of the AWS account whose flows are edited; null where nobody tells it, which is no obstacle. */
export async function accountOf({ region, profile, role }: AwsUpstream): Promise<string | null> {
  if (role !== undefined) return role.split(":")[4] ?? null
  const credentials = fromNodeProviderChain({
    ...(profile !== undefined && { profile }),
    clientConfig: { region },
  })
  const sts = new STSClient({ region, credentials, maxAttempts: 1 })
  try {
    const abortSignal = AbortSignal.timeout(longest)
    const { Account } = await sts.send(new GetCallerIdentityCommand(), { abortSignal })
    return Account ?? null
  } catch {
    return null
  } finally {
    sts.destroy()
  }
}
