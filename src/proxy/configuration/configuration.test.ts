import { readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { projectRoot } from "../projectRoot.ts"
import { type Configuration, configurationOf } from "./configuration.ts"
import { configurationPage, usage } from "./explained.ts"
import { flagOf, settingNames, variableOf } from "./settings.ts"

const defaults: Configuration = {
  host: "127.0.0.1",
  port: 4640,
  dataDir: ".sluice",
  appflowPort: 0,
  upstream: { kind: "local" },
  access: { kind: "local-token" },
  rights: { readOnly: false, flowPrefixes: [], updateGroups: [], runGroups: [] },
  origins: [],
  allowedHosts: [],
  trustedProxyHops: 0,
  bodyLimit: 10 * 1024 * 1024,
  requestsPerMinute: 1200,
  updatesPerMinute: 60,
  audit: undefined,
}

const aws = { kind: "aws", profile: undefined, role: undefined, endpoint: undefined } as const

const jwt = {
  SLUICE_AUTH: "jwt",
  SLUICE_JWT_ISSUER: "https://issuer.test",
  SLUICE_JWT_AUDIENCE: "sluice",
  SLUICE_JWT_JWKS: "https://issuer.test/keys",
  SLUICE_ORIGINS: "https://sluice.test",
}

const alb = {
  SLUICE_AUTH: "alb-oidc",
  SLUICE_ALB_ARN:
    "arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/team/0123456789abcdef",
  SLUICE_ALB_ISSUER: "https://issuer.test",
  SLUICE_ALB_CLIENT: "client",
  SLUICE_ORIGINS: "https://sluice.test",
}

function errorOf(args: readonly string[], environment: Record<string, string> = {}): unknown {
  const configuration = configurationOf(args, environment)
  return typeof configuration === "object" && "error" in configuration ? configuration.error : configuration
}

test("with nothing given, Sluice answers on port 4640 of this machine, for whoever has the token", () => {
  expect(configurationOf([], { PATH: "/bin", AWS_REGION: "eu-west-1" })).toStrictEqual(defaults)
})

test("flags say it", () => {
  const args = ["--host", "::1", "--port=0", "--appflow-port", "65535", "--data-dir", "/tmp/a b"]
  expect(configurationOf([...args, "--audit", "stdout", "--body-limit", "2"], {})).toStrictEqual({
    ...defaults,
    host: "::1",
    port: 0,
    appflowPort: 65535,
    dataDir: "/tmp/a b",
    audit: "stdout",
    bodyLimit: 2 * 1024 * 1024,
  })
})

test("variables say it, and a flag counts more", () => {
  const environment = { SLUICE_PORT: "1", SLUICE_DATA_DIR: "/data", SLUICE_UPDATES_PER_MINUTE: "5" }
  expect(configurationOf(["--port", "2"], environment)).toStrictEqual({
    ...defaults,
    port: 2,
    dataDir: "/data",
    updatesPerMinute: 5,
  })
})

test("the flows of AWS, in the region that is named", () => {
  expect(configurationOf(["--aws", "--region", "eu-central-1"], { AWS_REGION: "us-east-1" })).toStrictEqual({
    ...defaults,
    upstream: { ...aws, region: "eu-central-1" },
  })
  expect(configurationOf([], { SLUICE_AWS: "true", AWS_REGION: "us-gov-west-1" })).toStrictEqual({
    ...defaults,
    upstream: { ...aws, region: "us-gov-west-1" },
  })
  const role = "arn:aws:iam::111122223333:role/team/AppFlowEditor"
  const args = ["--aws", "--region=eu-west-1", "--profile", "work", "--assume-role", role]
  const environment = { AWS_ENDPOINT_URL: "http://a.test", AWS_ENDPOINT_URL_APPFLOW: "http://b.test" }
  expect(configurationOf([...args, "--aws-endpoint-from-env"], environment)).toStrictEqual({
    ...defaults,
    upstream: { kind: "aws", region: "eu-west-1", profile: "work", role, endpoint: "http://b.test" },
  })
})

test("a team's gateway", () => {
  expect(
    configurationOf(["--host", "0.0.0.0", "--trusted-proxy-hops", "2"], {
      ...jwt,
      SLUICE_ALLOWED_HOSTS: "a.test:8080, b.test",
    }),
  ).toStrictEqual({
    ...defaults,
    host: "0.0.0.0",
    origins: ["https://sluice.test"],
    allowedHosts: ["a.test:8080", "b.test"],
    trustedProxyHops: 2,
    access: {
      kind: "jwt",
      issuer: "https://issuer.test",
      audience: "sluice",
      jwks: "https://issuer.test/keys",
      header: "Authorization",
      groupsClaim: "groups",
    },
  })
})

test("a team's load balancer", () => {
  expect(configurationOf(["--host", "0.0.0.0"], alb)).toStrictEqual({
    ...defaults,
    host: "0.0.0.0",
    origins: ["https://sluice.test"],
    access: {
      kind: "alb-oidc",
      arn: alb.SLUICE_ALB_ARN,
      issuer: "https://issuer.test",
      client: "client",
      groupsClaim: "groups",
    },
  })
})

test("the rights of a team", () => {
  expect(
    configurationOf(["--flow-prefixes", "team-a-, team-b-", "--groups-claim", "cognito:groups"], {
      ...alb,
      SLUICE_UPDATE_GROUPS: "editors,Data Engineers",
      SLUICE_RUN_GROUPS: "operators",
    }),
  ).toStrictEqual({
    ...defaults,
    origins: ["https://sluice.test"],
    access: {
      kind: "alb-oidc",
      arn: alb.SLUICE_ALB_ARN,
      issuer: "https://issuer.test",
      client: "client",
      groupsClaim: "cognito:groups",
    },
    rights: {
      readOnly: false,
      flowPrefixes: ["team-a-", "team-b-"],
      updateGroups: ["editors", "Data Engineers"],
      runGroups: ["operators"],
    },
  })
  expect(configurationOf(["--read-only"], {})).toStrictEqual({
    ...defaults,
    rights: { ...defaults.rights, readOnly: true },
  })
})

test("help wins over everything else", () => {
  expect(configurationOf(["--port", "x", "--nope", "--help"], { SLUICE_PROT: "1" })).toBe("help")
})

describe("S7: a start that would not be safe is refused", () => {
  const open =
    "is refused without a sign-in: others than this machine could reach Sluice. " +
    "Add --auth jwt or --auth alb-oidc, or use 127.0.0.1, localhost or ::1."

  test.for([
    [["--host", "0.0.0.0"], {}, `--host 0.0.0.0 ${open}`],
    [["--host", "::"], {}, `--host :: ${open}`],
    [["--host", "192.168.1.7"], {}, `--host 192.168.1.7 ${open}`],
    [["--host", "127.0.0.1.evil.test"], {}, `--host 127.0.0.1.evil.test ${open}`],
    [[], { SLUICE_HOST: "0.0.0.0", SLUICE_AUTH: "local-token" }, `--host 0.0.0.0 ${open}`],
    [["--auth", "none"], {}, '--auth must be one of local-token, jwt, alb-oidc, not "none".'],
    [["--auth", "header"], {}, '--auth must be one of local-token, jwt, alb-oidc, not "header".'],
    [["--auth", "jwt"], {}, "--auth jwt needs --jwt-issuer."],
    [[], { ...jwt, SLUICE_JWT_AUDIENCE: undefined }, "--auth jwt needs --jwt-audience."],
    [[], { ...jwt, SLUICE_JWT_JWKS: undefined }, "--auth jwt needs --jwt-jwks."],
    [[], { ...jwt, SLUICE_ORIGINS: undefined }, "--auth jwt needs --origins."],
    [
      [],
      { ...jwt, SLUICE_JWT_JWKS: "http://issuer.test/keys" },
      'SLUICE_JWT_JWKS must be an https:// address, not "http://issuer.test/keys".',
    ],
    [
      [],
      { ...jwt, SLUICE_ORIGINS: "https://*.test/" },
      'SLUICE_ORIGINS must be addresses without a path, such as https://sluice.example.com, not "https://*.test/".',
    ],
    [
      [],
      { ...jwt, SLUICE_ORIGINS: "null" },
      'SLUICE_ORIGINS must be addresses without a path, such as https://sluice.example.com, not "null".',
    ],
    [
      [],
      { ...jwt, SLUICE_ORIGINS: "https://sluice.test,http://sluice.test" },
      "The origin http://sluice.test is refused: between a browser and Sluice everybody could read along. " +
        "Let https end in front of Sluice, and name its https:// address.",
    ],
    [[], { ...alb, SLUICE_ALB_ARN: undefined }, "--auth alb-oidc needs --alb-arn."],
    [[], { ...alb, SLUICE_ALB_CLIENT: undefined }, "--auth alb-oidc needs --alb-client."],
    [
      [],
      { ...alb, SLUICE_ALB_ARN: "*" },
      'SLUICE_ALB_ARN must be the ARN of an application load balancer, not "*".',
    ],
    [
      [],
      { ...jwt, SLUICE_AUTH: "local-token" },
      "--jwt-issuer protects nothing with --auth local-token: leave it out, or choose the sign-in it belongs to.",
    ],
    [
      [],
      { ...jwt, SLUICE_ALB_ARN: alb.SLUICE_ALB_ARN },
      "--alb-arn protects nothing with --auth jwt: leave it out, or choose the sign-in it belongs to.",
    ],
    [
      ["--origins", "https://sluice.test"],
      {},
      "--origins protects nothing with --auth local-token: leave it out, or choose the sign-in it belongs to.",
    ],
    [
      ["--trusted-proxy-hops", "1"],
      {},
      "--trusted-proxy-hops protects nothing with --auth local-token: leave it out, or choose the sign-in it belongs to.",
    ],
    [
      ["--update-groups", "editors"],
      {},
      "--update-groups protects nothing with --auth local-token: leave it out, or choose the sign-in it belongs to.",
    ],
    [
      ["--groups-claim", "roles"],
      jwt,
      "--groups-claim has no effect without --update-groups or --run-groups: leave it out, or name the groups that may do something.",
    ],
    [
      ["--read-only", "--run-groups", "operators"],
      jwt,
      "--run-groups grants nothing with --read-only, which lets nobody update or run a flow: leave one of the two out.",
    ],
    [["--update-groups", "a,,b"], jwt, '--update-groups must name groups, not "a,,b".'],
    [
      ["--flow-prefixes", "*"],
      {},
      '--flow-prefixes must be beginnings of names of flows, such as team-a-, not "*".',
    ],
    [["--aws"], {}, "--aws needs --region, or AWS_REGION: Sluice does not guess whose flows it changes."],
    [
      ["--region", "eu-central-1"],
      {},
      "--region eu-central-1 is refused without --aws: the local AppFlow has no regions, and you may expect to see " +
        "the flows of AWS.",
    ],
    [
      ["--aws", "--region", "eu-central-1"],
      { AWS_ENDPOINT_URL_APPFLOW: "http://10.0.0.1" },
      "--aws is refused while AWS_ENDPOINT_URL_APPFLOW is set: requests signed with your AWS credentials would go to " +
        "http://10.0.0.1. Unset it, or say that you mean it with --aws-endpoint-from-env.",
    ],
    [
      ["--assume-role", "arn:aws:iam::111122223333:role/x"],
      {},
      "--assume-role is refused without --aws: the local AppFlow never uses credentials of AWS.",
    ],
    [
      ["--aws", "--region", "eu-west-1", "--assume-role", "Admin"],
      {},
      '--assume-role must be the ARN of a role, not "Admin".',
    ],
    [
      ["--aws", "--region", "evil.test/x"],
      {},
      '--region must be a region such as eu-central-1, not "evil.test/x".',
    ],
  ] as [string[], Record<string, string>, string][])("%j %j", ([args, environment, sentence]) => {
    expect(errorOf(args, environment)).toBe(sentence)
  })
})

describe("what does not exist is refused, and the nearest is named", () => {
  test.for([
    [["--prot", "1"], {}, "There is no option --prot. Did you mean --port?"],
    [["--origin=https://a.test"], {}, "There is no option --origin. Did you mean --origins?"],
    [["-p", "1"], {}, "There is no option -p."],
    [["--something-else"], {}, "There is no option --something-else."],
    [["here"], {}, "Sluice does not know what here is for."],
    [[], { SLUICE_PROT: "1" }, "There is no variable SLUICE_PROT. Did you mean SLUICE_PORT?"],
    [[], { SLUICE_AUHT: "jwt" }, "There is no variable SLUICE_AUHT. Did you mean SLUICE_AUTH?"],
    [[], { SLUICE_COLOUR_OF_THE_SKY: "" }, "There is no variable SLUICE_COLOUR_OF_THE_SKY."],
    [["--port"], {}, "--port needs a value: --port <number>."],
    [["--port", "65536"], {}, '--port must be a number from 0 to 65535, not "65536".'],
    [["--port", "4e3"], {}, '--port must be a number from 0 to 65535, not "4e3".'],
    [["--appflow-port", ""], {}, '--appflow-port must be a number from 0 to 65535, not "".'],
    [[], { SLUICE_PORT: "eighty" }, 'SLUICE_PORT must be a number from 0 to 65535, not "eighty".'],
    [["--data-dir", ""], {}, '--data-dir must name a directory, not "".'],
    [["--trusted-proxy-hops", "10"], {}, '--trusted-proxy-hops must be a number from 0 to 9, not "10".'],
    [["--body-limit", "0"], {}, '--body-limit must be a number from 1 to 999999, not "0".'],
    [[], { SLUICE_AWS: "yes" }, 'SLUICE_AWS must be true or false, not "yes".'],
  ] as [string[], Record<string, string>, string][])("%j %j", ([args, environment, sentence]) => {
    expect(errorOf(args, environment)).toBe(sentence)
  })

  test("the variables of the local AppFlow alone may be set beside Sluice's", () => {
    const environment = { SLUICE_ACCESS_KEY_ID: "a", SLUICE_SECRET_ACCESS_KEY: "b" }
    expect(configurationOf([], environment)).toStrictEqual(defaults)
  })

  test("no other name passes, and no text throws", () => {
    const name = fc.stringMatching(/^[A-Z_]{1,20}$/).map((end) => `SLUICE_${end}`)
    fc.assert(
      fc.property(name, fc.string(), (variable, value) => {
        const isKnown = settingNames.some((name) => variableOf(name) === variable)
        return isKnown || String(errorOf([], { [variable]: value })).startsWith("There is no variable")
      }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...settingNames), fc.string(), (name, value) => {
        return errorOf([`${flagOf(name)}=${value}`]) !== undefined
      }),
    )
  })
})

test("the page and --help name every flag and variable", () => {
  for (const name of settingNames) {
    expect(usage).toContain(`  ${flagOf(name)}`)
    expect(configurationPage).toContain(`\`${variableOf(name)}\``)
  }
})

test("docs/configuration.md says what the program reads; npm run docs:configuration writes it", () => {
  expect(readFileSync(join(projectRoot, "docs", "configuration.md"), "utf8")).toBe(configurationPage)
})
