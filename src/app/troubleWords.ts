import { missingAction } from "#review/missingAction.ts"

/** Why something could not be read or done, and what helps. `action` is the IAM action it takes. */
export function troubleWords({ name, message }: { name: string; message: string }, action?: string): string {
  const kind = name.replace(/Exception$/, "")
  const missing = missingAction(message) ?? (denials.includes(kind) ? action : undefined)
  if (missing !== undefined) {
    return `AWS does not allow this: the permission ${missing} is missing. Ask whoever looks after the account for it.`
  }
  return (
    (Object.hasOwn(troubles, kind) && troubles[kind]) || "AppFlow or Sluice's server answered with an error."
  )
}

const denials = ["AccessDenied", "NotAuthorized"]

const credentials = "AWS does not know the credentials that Sluice's server uses. Check them, then try again."

const troubles: Readonly<Record<string, string>> = {
  AccessDenied: "AWS does not allow this. Ask whoever looks after the account.",
  NotAuthorized: "AWS does not allow this. Ask whoever looks after the account.",
  // How it comes back, and who can see to that, is said by the banner.
  Unreachable: "Sluice's own server does not answer. Try again once it does.",
  NotAllowed: "Sluice itself does not let you do this, and says why.",
  NotSignedIn: "Sluice does not know this page. It goes on by itself once you are let in.",
  NoAnswer: "Sluice's server runs, but AppFlow did not answer it. Try again in a moment.",
  NoCredentials:
    "Sluice's server found no AWS credentials. Sign in, for example with “aws sso login”, then try again.",
  ExpiredToken:
    "The sign-in to AWS has run out. Sign in again where Sluice's server gets its credentials, then try again.",
  UnrecognizedClient: credentials,
  InvalidSignature: credentials,
  MissingAuthenticationToken: credentials,
  Throttling: "AppFlow received too many requests from this account at once. Try again in a minute.",
  ServiceUnavailable: "AppFlow is not available at the moment. Try again in a minute.",
  InternalServer: "AppFlow had an error of its own. Try again in a minute.",
  Conflict: "This does not fit what the flow is doing just now. Look at its status, then try again.",
  ServiceQuotaExceeded: "This would go beyond a limit of the account.",
  ConnectorAuthentication:
    "AppFlow could not sign in to the application. Renew the connection (the connector profile) in AppFlow.",
  ConnectorServer: "The application answered AppFlow with an error. Check that it is up, then try again.",
  UnsupportedOperation: "AppFlow cannot do this with a flow of this kind.",
  ResourceNotFound: "AppFlow does not know this, or no longer.",
}
