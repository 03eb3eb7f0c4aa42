const account = "us-east-1:000000000000"

/** The name AWS would give to something in the account the local AppFlow plays. */
export function arn(service: "appflow" | "lambda" | "secretsmanager", resource: string): string {
  return `arn:aws:${service}:${account}:${resource}`
}
