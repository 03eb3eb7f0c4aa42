import type { AwsUpstream } from "../../configuration/configuration.ts"
import type { Backend } from "../../contract.ts"

/** What the pages say of the AppFlow of AWS. The account is null where it could not be found out. */
export function awsBackend({ region, role, endpoint }: AwsUpstream, account: string | null): Backend {
  return {
    kind: "aws",
    label: account === null ? "AWS" : `AWS account ${account}`,
    region,
    account,
    endpoint: endpoint ?? `https://appflow.${region}.amazonaws.com`,
    facts: [
      `This is AppFlow in the region ${region} of ${account === null ? "AWS" : `the AWS account ${account}`}: an update changes the flow there.`,
      ...(role === undefined ? [] : [`Everybody acts through the role ${role}, each under their own name.`]),
      ...(endpoint === undefined ? [] : [`Requests go to ${endpoint}, as the environment says.`]),
    ],
  }
}
