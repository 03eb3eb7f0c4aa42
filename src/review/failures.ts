/** What a failure means, and what to do about it, in plain words. */
export interface Explanation {
  sentence: string
  next: string
}

/** AppFlow's own errors, the errors all AWS services share, and those of Sluice's server; without "Exception". */
const explanations: Readonly<Record<string, Explanation>> = {
  AccessDenied: {
    sentence: "AppFlow does not allow this caller to change the flow.",
    next: "Ask whoever looks after the account for the permission named below, then send again.",
  },
  Conflict: {
    sentence:
      "Something else is changing the flow at this moment, or this request was sent before with other content.",
    next: "Wait a moment, look at the flow as it is now, and send again.",
  },
  ConnectorAuthentication: {
    sentence: "AppFlow could not sign in to the source or the destination.",
    next: "Renew the connection (the connector profile) in AppFlow, or choose another one in the flow.",
  },
  ConnectorServer: {
    sentence: "The source or the destination answered AppFlow with an error.",
    next: "Check that the object, bucket or folder exists and that its service is up, then send again.",
  },
  InternalServer: {
    sentence: "AppFlow had an error of its own.",
    next: "Wait a minute, check whether the update was applied, and send again if it was not.",
  },
  ResourceNotFound: {
    sentence: "AppFlow no longer knows this flow, or something it refers to.",
    next: "Check in the list whether the flow still exists, and whether its connections do.",
  },
  ServiceQuotaExceeded: {
    sentence: "The update would go beyond a limit of the account.",
    next: "Remove what is not needed, or ask AWS for a higher limit.",
  },
  Validation: {
    sentence: "AppFlow found something in the flow that it does not accept.",
    next: "Read AppFlow's own words below, mend that part in the editor, and send again.",
  },

  ExpiredToken: {
    sentence: "The sign-in to AWS has run out.",
    next: "Sign in again where Sluice's server gets its credentials, then send again.",
  },
  IncompleteSignature: {
    sentence: "The request was not signed completely.",
    next: "Check the AWS credentials that Sluice's server uses.",
  },
  InternalFailure: {
    sentence: "AWS had an error of its own.",
    next: "Wait a minute, check whether the update was applied, and send again if it was not.",
  },
  InvalidSignature: {
    sentence: "AWS could not confirm who sent the request.",
    next: "Check the AWS credentials and the clock of the machine that Sluice's server runs on.",
  },
  MalformedHttpRequest: {
    sentence: "AWS could not read the request.",
    next: "Send again; if it happens once more, check for a proxy or firewall that changes requests.",
  },
  MissingAuthenticationToken: {
    sentence: "The request carried no credentials.",
    next: "Give Sluice's server AWS credentials, then send again.",
  },
  NotAuthorized: {
    sentence: "AWS does not allow this caller to do this.",
    next: "Ask whoever looks after the account for the permission named below.",
  },
  OptInRequired: {
    sentence: "The AWS account is not signed up for AppFlow in this region.",
    next: "Enable AppFlow for the account, or choose another region.",
  },
  RequestAborted: {
    sentence: "The connection to AWS broke off.",
    next: "Check whether the update was applied, and send again if it was not.",
  },
  RequestEntityTooLarge: {
    sentence: "The flow is larger than AWS takes in one request.",
    next: "Make the flow smaller, for example by splitting its tasks over two flows.",
  },
  RequestExpired: {
    sentence: "The request reached AWS too late, or the clocks differ.",
    next: "Set the clock of the machine that Sluice's server runs on, then send again.",
  },
  RequestTimeout: {
    sentence: "AWS waited too long for the request.",
    next: "Check whether the update was applied, and send again if it was not.",
  },
  ServiceUnavailable: {
    sentence: "AppFlow is not available at the moment.",
    next: "Wait a minute, check whether the update was applied, and send again if it was not.",
  },
  Throttling: {
    sentence: "AppFlow received too many requests from this account at once.",
    next: "Wait a minute, check whether the update was applied, and send again if it was not.",
  },
  UnknownOperation: {
    sentence: "The service that answered does not know the request.",
    next: "Check that Sluice's server speaks to AppFlow and not to another address.",
  },
  UnrecognizedClient: {
    sentence: "AWS does not know these credentials.",
    next: "Check the AWS credentials that Sluice's server uses.",
  },
  UnsupportedOperation: {
    sentence: "AppFlow cannot do this with a flow of this kind.",
    next: "Read AppFlow's own words below, and change the flow accordingly.",
  },
  ValidationError: {
    sentence: "AWS found something in the request that it does not accept.",
    next: "Read its own words below, mend that part in the editor, and send again.",
  },

  BadRequest: {
    sentence: "Sluice's server refused the request; nothing was sent to AppFlow.",
    next: "Read its words below, mend the JSON in the editor, and send again.",
  },
  NotAllowed: {
    sentence: "This Sluice does not let you update this flow, so it sent nothing to AppFlow.",
    next: "Its own words below say what is missing and who can give it. Your draft is kept.",
  },
  AuditUnavailable: {
    sentence: "Sluice's server cannot write its audit log, so it sent nothing to AppFlow.",
    next: "Make room on its disk, or give it back the right to write there, then send again.",
  },
  InternalError: {
    sentence: "Sluice's own server met an error that it did not foresee.",
    next: "Check whether the update was applied; the server's log says what went wrong.",
  },
  PreconditionRequired: {
    sentence:
      "The request did not say which version of the flow it is based on; nothing was sent to AppFlow.",
    next: "Load the page again, so that it fits the server, then send again.",
  },
  TokenReused: {
    sentence: "This client token came with another update before; nothing was sent to AppFlow.",
    next: "Remove the clientToken from the JSON, so that each update has one of its own, then send again.",
  },
  NoCredentials: {
    sentence: "Sluice's server has no AWS credentials that it can use; nothing was sent to AppFlow.",
    next: "Sign in to AWS where Sluice's server gets its credentials, then send again.",
  },
  NoAnswer: {
    sentence: "AppFlow did not answer.",
    next: "Check whether the update was applied; sending it again is safe.",
  },
  PayloadTooLarge: {
    sentence: "The flow is larger than Sluice's server takes; nothing was sent to AppFlow.",
    next: "Make the flow smaller, for example by splitting its tasks over two flows.",
  },
  Unreachable: {
    sentence: "Sluice's own server did not answer.",
    next: "Start it again with “npm start” if it has stopped, open the address it prints then in this browser, and check whether the update was applied.",
  },
  NotSignedIn: {
    sentence: "Sluice's server does not know this page any more, so it sent nothing to AppFlow.",
    next: "Sign in again, or open the address that Sluice printed when it was last started, in this browser: your draft and this update wait there.",
  },
  UnreadableAnswer: {
    sentence: "An answer came that is not one of AppFlow's.",
    next: "Check whether the update was applied; sending it again is safe.",
  },
  Interrupted: {
    sentence: "The page was closed or left before the answer to the last sending came.",
    next: "Check whether the update was applied; sending it again is safe.",
  },
}

const general: Explanation = {
  sentence: "The update met an error that Sluice has no words for.",
  next: "Read the words below, check the flow as it is now, and send again if the update was not applied.",
}

/** The words for a failure by its name; a general sentence for names nobody has foreseen. */
export function explain(name: string): Explanation {
  const known = [name, name.replace(/Exception$/, "")].find((key) => Object.hasOwn(explanations, key))
  return (known === undefined ? undefined : explanations[known]) ?? general
}
