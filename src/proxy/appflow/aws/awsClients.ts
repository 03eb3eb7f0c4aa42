import { AppflowClient } from "@aws-sdk/client-appflow"
import { fromTemporaryCredentials } from "@aws-sdk/credential-providers"
import type { AwsUpstream } from "../../configuration/configuration.ts"
import type { ClientFor } from "../clientFor.ts"
import { sdkPatience } from "../sdkPatience.ts"
import { withoutNotice } from "../withoutNotice.ts"
import { askingFor, ownCredentials } from "./ownCredentials.ts"
import { sessionName } from "./sessionName.ts"

const mostClients = 200

/**
 * The SDK's clients for the AppFlow of AWS, with the credentials that AWS tools find: one for everybody, or,
 * through a role, one for each person. They are kept, because each has its own connections and retries.
 */
export function awsClients({ region, profile, role, endpoint }: AwsUpstream): ClientFor {
  withoutNotice()
  // Else a line in ~/.aws/config could send signed requests elsewhere, and nobody would have asked for it.
  if (endpoint === undefined) process.env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS = "true"
  const own = ownCredentials({ region, profile })
  if (role === undefined) {
    const client = clientWith(own)
    return () => client
  }

  const clients = new Map<string, AppflowClient>()
  return (principal) => {
    const name = sessionName(principal)
    const client = clients.get(name) ?? clientWith(assumed(name, role))
    clients.delete(name)
    clients.set(name, client)
    const [oldest] = clients.keys()
    if (clients.size > mostClients && oldest !== undefined) clients.delete(oldest)
    return client
  }

  function assumed(RoleSessionName: string, RoleArn: string) {
    return fromTemporaryCredentials({
      masterCredentials: own,
      params: { RoleArn, RoleSessionName },
      clientConfig: askingFor({ region }),
    })
  }

  function clientWith(credentials: typeof own): AppflowClient {
    return new AppflowClient({ region, credentials, ...sdkPatience })
  }
}
