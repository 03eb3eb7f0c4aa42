import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts"
import type { AwsUpstream } from "../../configuration/configuration.ts"
import { endedBy } from "../endedBy.ts"
import { ownCredentials } from "./ownCredentials.ts"

const longest = 5_000

/** The number of the AWS account whose flows are edited; null where nobody tells it, which is no obstacle. */
export async function accountOf({ region, profile, role }: AwsUpstream): Promise<string | null> {
  if (role !== undefined) return accountIn(role)
  const credentials = ownCredentials({ region, profile })
  const sts = new STSClient({ region, credentials, maxAttempts: 1 })
  try {
    const abortSignal = AbortSignal.timeout(longest)
    const asked = sts.send(new GetCallerIdentityCommand(), { abortSignal })
    const { Account } = await endedBy(abortSignal, asked)
    return Account ?? null
  } catch {
    return null
  } finally {
    sts.destroy()
  }
}

/** The number of the account that a role is in, out of its ARN. */
export function accountIn(role: string): string | null {
  return role.split(":")[4] ?? null
}
