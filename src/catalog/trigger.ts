import type {
  DataPullMode,
  ScheduledTriggerProperties,
  TriggerConfig,
  TriggerProperties,
  TriggerType,
} from "@aws-sdk/client-appflow"
import { choice, group, integer, required, text, time } from "./build.ts"
import { patterns } from "./patterns.ts"

/** When a flow runs, with the words for each way. */
export const triggerKinds = {
  OnDemand: { name: "On demand", about: "The flow runs when somebody starts it." },
  Scheduled: { name: "On a schedule", about: "The flow runs again and again at set times." },
  Event: {
    name: "On an event",
    about: "The flow runs whenever the source announces a change. Only Salesforce sources can do this.",
  },
} satisfies Record<TriggerType, { name: string; about: string }>

const scheduled = group<ScheduledTriggerProperties>(
  "Schedule",
  {
    scheduleExpression: required(
      text("How often", {
        help: "How often the flow runs: rate and, in brackets, a number with minutes, hours or days, without a space.",
        example: "rate(1days)",
        max: 256,
        pattern: patterns.anything,
        suggestions: [
          { value: "rate(5minutes)", label: "Every 5 minutes" },
          { value: "rate(15minutes)", label: "Every 15 minutes" },
          { value: "rate(1hours)", label: "Every hour" },
          { value: "rate(6hours)", label: "Every 6 hours" },
          { value: "rate(1days)", label: "Every day" },
          { value: "rate(7days)", label: "Every 7 days" },
        ],
      }),
    ),
    dataPullMode: choice<DataPullMode>(
      "What each run reads",
      {
        Incremental: {
          label: "Only what is new",
          help: "Records added or changed since the last successful run.",
        },
        Complete: { label: "Everything", help: "All records, at each run." },
      },
      { help: "Whether a run reads all records or only those that changed since the run before." },
    ),
    scheduleStartTime: time("Starts", {
      help: "When the schedule begins. Without it, the schedule begins when the flow is activated.",
    }),
    scheduleEndTime: time("Ends", { help: "When the schedule stops. Without it, the schedule has no end." }),
    timezone: text("Time zone", {
      help: "The time zone in which the dates are shown. It is a label only: AppFlow does not use it to work out times.",
      example: "Europe/Berlin",
      max: 256,
      pattern: patterns.anything,
    }),
    firstExecutionFrom: time("First run reads from", {
      help: "The first incremental run reads records changed since this time. Without it, the last 30 days.",
      more: true,
    }),
    scheduleOffset: integer("Delay of each run", {
      help: "Seconds added to the set time of each run: up to 36,000, which is ten hours.",
      example: "300",
      min: 0,
      max: 36000,
      unit: "seconds",
      more: true,
    }),
    flowErrorDeactivationThreshold: integer("Failures before the flow is switched off", {
      help: "After this many failed runs one after another, AppFlow deactivates the flow.",
      example: "5",
      min: 1,
      max: 100,
      more: true,
    }),
  },
  { help: "How often the flow runs, from when until when, and what each run reads." },
)

/** `triggerConfig`: when the flow runs. */
export const triggerField = group<TriggerConfig>(
  "Trigger",
  {
    triggerType: required(
      choice<TriggerType>(
        "When the flow runs",
        {
          OnDemand: { label: triggerKinds.OnDemand.name, help: triggerKinds.OnDemand.about },
          Scheduled: { label: triggerKinds.Scheduled.name, help: triggerKinds.Scheduled.about },
          Event: { label: triggerKinds.Event.name, help: triggerKinds.Event.about },
        },
        { help: "What starts the flow: a person, a schedule, or a change in the source." },
      ),
    ),
    triggerProperties: group<TriggerProperties>(
      "Trigger settings",
      { Scheduled: scheduled },
      { help: "The settings of the schedule. The other ways to start a flow have none." },
    ),
  },
  { help: "When the flow runs." },
)
