import type { Environment } from "./given.ts"

/** Where the AWS SDK would send requests to AppFlow by the environment's word, and the variable that says so. */
export function endpointIn(environment: Environment): { name: string; url: string } | undefined {
  for (const name of ["AWS_ENDPOINT_URL_APPFLOW", "AWS_ENDPOINT_URL"]) {
    const url = environment[name]
    if (url) return { name, url }
  }
  return undefined
}
