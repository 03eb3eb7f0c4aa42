import { handle, type LambdaEvent } from "hono/aws-lambda"
import { createLambdaApp } from "./lambdaApp.ts"
import { withEncodedPath } from "./withEncodedPath.ts"

const answer = handle(createLambdaApp(process.env))

/** What AWS Lambda calls, behind an API gateway, a function URL or an application load balancer. */
export function handler(event: LambdaEvent): ReturnType<typeof answer> {
  return answer(withEncodedPath(event))
}
