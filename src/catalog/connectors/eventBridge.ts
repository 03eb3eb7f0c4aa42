import { connector, destination } from "../connector.ts"
import { errorHandling, object } from "../shared.ts"

export const eventBridge = connector("EventBridge", {
  name: "Amazon EventBridge",
  about: "An event bus in AWS that passes events on to other services.",
  mark: { letters: "EB", colour: "#b0084d" },
  profile: "none",
  destination: destination(
    "EventBridge",
    {
      object: object(
        "The partner event source that receives the events. Associate it with an event bus before you activate the flow.",
        "aws.partner/appflow/salesforce.com/123456789012",
        {
          matches: /^aws\.partner\/appflow\/salesforce\.com\/\d{12}(\/.+)?$/,
          words: "names a partner event source, such as aws.partner/appflow/salesforce.com/123456789012",
        },
      ),
      errorHandlingConfig: {
        ...errorHandling,
        help: "What AppFlow does with an event it cannot send. Events above 256 KB go to S3 and a pointer is sent instead, so name a bucket.",
      },
    },
    { eventsOnly: true },
  ),
})
