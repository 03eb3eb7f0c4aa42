import { handle } from "hono/aws-lambda"
import { createLambdaApp } from "./lambdaApp.ts"

/** What AWS Lambda calls, behind an API gateway, a function URL or an application load balancer. */
export const handler = handle(createLambdaApp(process.env))
