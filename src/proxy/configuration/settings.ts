import { z } from "zod"
import { count, flag, list, oneOf, port, type Setting, text, trustedUrl, upTo } from "./setting.ts"

/** All that can be configured, in the order in which it is explained. */
export const settings = {
  host: {
    takes: "<name>",
    says: "Where Sluice listens. Another host than 127.0.0.1, localhost and ::1 needs --auth jwt or alb-oidc.",
    rule: text("a host").prefault("127.0.0.1"),
  },
  port: {
    takes: "<number>",
    says: "Port of Sluice; 0 takes a free one.",
    rule: port("4640"),
  },
  dataDir: {
    takes: "<directory>",
    says: "Where the local AppFlow keeps its flows, and where the audit log is.",
    rule: text("a directory").prefault(".sluice"),
  },
  appflowPort: {
    takes: "<number>",
    says: "Port of the local AppFlow, which always listens on this machine only; 0 takes a free one.",
    rule: port("0"),
  },
  aws: {
    says: "Use the AppFlow of AWS, with the credentials that AWS tools find, instead of the local one.",
    rule: flag(),
  },
  region: {
    takes: "<region>",
    says: "The AWS region whose flows are edited. Needed with --aws, where AWS_REGION counts too.",
    rule: z
      .string()
      .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "must be a region such as eu-central-1")
      .optional(),
  },
  profile: {
    takes: "<name>",
    says: "The profile of ~/.aws whose credentials are used with --aws. Without it AWS_PROFILE and the rest of the chain count.",
    rule: text("a profile").optional(),
  },
  assumeRole: {
    takes: "<arn>",
    says: "The role through which everybody acts with --aws, each under their own name, so that CloudTrail tells who did what.",
    rule: z
      .string()
      .regex(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/, "must be the ARN of a role")
      .optional(),
  },
  awsEndpointFromEnv: {
    says: "Send requests where AWS_ENDPOINT_URL_APPFLOW or AWS_ENDPOINT_URL say. Without it --aws is refused while one is set.",
    rule: flag(),
  },
  auth: {
    takes: "<mode>",
    says:
      "How Sluice knows who asks. local-token: whoever opens the address it prints when it starts. " +
      "jwt: a signed token that a gateway in front of Sluice adds. alb-oidc: the same from an AWS load balancer.",
    rule: oneOf(["local-token", "jwt", "alb-oidc"], "local-token"),
  },
  origins: {
    takes: "<address,…>",
    says: "Under which addresses people open Sluice, such as https://sluice.example.com. Needed with jwt and alb-oidc.",
    rule: list(
      z.string().refine((said) => URL.canParse(said) && new URL(said).origin === said, {
        message: "must be addresses without a path, such as https://sluice.example.com",
      }),
    ),
  },
  allowedHosts: {
    takes: "<host,…>",
    says: "Further Host headers to answer, with the port where there is one: what a CDN in front of Sluice sends.",
    rule: list(z.string().regex(/^[a-z0-9.-]+(:\d+)?$/, "must be hosts such as internal.example.com:8080")),
  },
  trustedProxyHops: {
    takes: "<number>",
    says:
      "How many proxies in front of Sluice add to X-Forwarded-For. The audit log notes the address that the " +
      "outermost of them was asked from, and with 0 the one that Sluice itself was asked from.",
    rule: upTo(9, "0"),
  },
  jwtIssuer: {
    takes: "<issuer>",
    says: "Who issues the tokens: their iss claim, exactly. Needed with jwt.",
    rule: text("the issuer").optional(),
  },
  jwtAudience: {
    takes: "<audience>",
    says: "For whom the tokens are issued: their aud claim. Needed with jwt.",
    rule: text("the audience").optional(),
  },
  jwtJwks: {
    takes: "<address>",
    says: "Where the issuer publishes its keys, as a JWK Set. Needed with jwt.",
    rule: trustedUrl().optional(),
  },
  jwtHeader: {
    takes: "<name>",
    says: "The header that carries the token; in Authorization it follows the word Bearer.",
    rule: z
      .string()
      .regex(/^[a-z0-9-]+$/i, "must be the name of a header")
      .prefault("Authorization"),
  },
  albArn: {
    takes: "<arn>",
    says: "The one load balancer whose signature counts. Needed with alb-oidc.",
    rule: z
      .string()
      .regex(
        /^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:\d{12}:loadbalancer\/app\/[\w-]+\/[0-9a-f]+$/,
        "must be the ARN of an application load balancer",
      )
      .optional(),
  },
  albIssuer: {
    takes: "<issuer>",
    says: "Who signs people in for the load balancer. Needed with alb-oidc.",
    rule: text("the issuer").optional(),
  },
  albClient: {
    takes: "<id>",
    says: "The load balancer's client id at that issuer. Needed with alb-oidc.",
    rule: text("the client id").optional(),
  },
  readOnly: {
    says: "Nobody updates or runs a flow through this Sluice. Flows can be looked at, and drafts made.",
    rule: flag(),
  },
  flowPrefixes: {
    takes: "<text,…>",
    says: "Only flows whose names begin with one of these are listed, read, updated and run.",
    rule: list(
      z
        .string()
        .regex(/^[a-zA-Z0-9][\w!@#.-]{0,255}$/, "must be beginnings of names of flows, such as team-a-"),
    ),
  },
  updateGroups: {
    takes: "<group,…>",
    says: "The groups whose members may update flows. Without it everybody who has signed in may.",
    rule: list(text("groups")),
  },
  runGroups: {
    takes: "<group,…>",
    says: "The groups whose members may run, activate and deactivate flows and cancel runs. Without it everybody who has signed in may.",
    rule: list(text("groups")),
  },
  groupsClaim: {
    takes: "<name>",
    says: 'The claim of the token that lists the groups of a person. Default "groups".',
    rule: text("a claim").optional(),
  },
  bodyLimit: {
    takes: "<MiB>",
    says: "The largest update that is read, in MiB.",
    rule: count("10"),
  },
  requestsPerMinute: {
    takes: "<number>",
    says: "How many requests one person may make in a minute.",
    rule: count("1200"),
  },
  updatesPerMinute: {
    takes: "<number>",
    says: "How many updates one person may send in a minute.",
    rule: count("60"),
  },
  audit: {
    takes: "<file>",
    says: 'Where the audit log is written; "stdout" writes it beside the other output. Default audit.jsonl in the data directory.',
    rule: text("a file, or stdout").optional(),
  },
} satisfies Record<string, Setting>

export type SettingName = keyof typeof settings

export const settingNames = Object.keys(settings) as SettingName[]

/** From the texts that were given to their values, each by its name. */
export const givenSettings = z.object(
  Object.fromEntries(settingNames.map((name) => [name, settings[name].rule])) as {
    [Name in SettingName]: (typeof settings)[Name]["rule"]
  },
)

export type Given = z.output<typeof givenSettings>

/** What follows the flag; undefined for one that is said or not said. */
export function takes(name: SettingName): string | undefined {
  const setting: Setting = settings[name]
  return setting.takes
}

export function flagOf(name: SettingName): string {
  return `--${dashed(name)}`
}

export function variableOf(name: SettingName): string {
  return `SLUICE_${dashed(name).replaceAll("-", "_").toUpperCase()}`
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
