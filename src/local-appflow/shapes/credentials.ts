import { choice, line, map, required, structure, text, word } from "./shape.ts"

export const oauth2GrantType = choice("CLIENT_CREDENTIALS", "AUTHORIZATION_CODE", "JWT_BEARER")

const connectorOAuthRequest = structure({
  authCode: word({ max: 4096 }),
  redirectUri: word({ max: 512 }),
})

const googleAnalyticsConnectorProfileCredentials = structure({
  clientId: required(word({ max: 512 })),
  clientSecret: required(word({ max: 512, isSecret: true })),
  accessToken: word({ max: 4096, isSecret: true }),
  refreshToken: word({ max: 4096 }),
  oAuthRequest: connectorOAuthRequest,
})

const inforNexusConnectorProfileCredentials = structure({
  accessKeyId: required(word({ max: 256, isSecret: true })),
  userId: required(word({ max: 512 })),
  secretAccessKey: required(word({ max: 512 })),
  datakey: required(word({ max: 512 })),
})

const marketoConnectorProfileCredentials = structure({
  clientId: required(word({ max: 512 })),
  clientSecret: required(word({ max: 512, isSecret: true })),
  accessToken: word({ max: 4096, isSecret: true }),
  oAuthRequest: connectorOAuthRequest,
})

const clientCredentialsArn = text("arn:aws:secretsmanager:.*:[0-9]+:.*", {
  min: 20,
  max: 2048,
  isSecret: true,
})

const salesforceConnectorProfileCredentials = structure({
  accessToken: word({ max: 4096, isSecret: true }),
  refreshToken: word({ max: 4096 }),
  oAuthRequest: connectorOAuthRequest,
  clientCredentialsArn,
  oAuth2GrantType: oauth2GrantType,
  jwtToken: text(String.raw`^([a-zA-Z0-9_=]+)\.([a-zA-Z0-9_=]+)\.([a-zA-Z0-9_\-\+\/=]*)`, {
    max: 8000,
    isSecret: true,
  }),
})

const oauth2Credentials = structure({
  clientId: word({ max: 512 }),
  clientSecret: word({ max: 512, isSecret: true }),
  accessToken: word({ max: 4096, isSecret: true }),
  refreshToken: word({ max: 4096 }),
  oAuthRequest: connectorOAuthRequest,
})

const slackConnectorProfileCredentials = structure({
  clientId: required(word({ max: 512 })),
  clientSecret: required(word({ max: 512, isSecret: true })),
  accessToken: word({ max: 4096, isSecret: true }),
  oAuthRequest: connectorOAuthRequest,
})

const zendeskConnectorProfileCredentials = structure({
  clientId: required(word({ max: 512 })),
  clientSecret: required(word({ max: 512, isSecret: true })),
  accessToken: word({ max: 4096, isSecret: true }),
  oAuthRequest: connectorOAuthRequest,
})

const basicAuthCredentials = structure({
  username: required(word({ max: 512 })),
  password: required(line({ max: 512, isSecret: true })),
})

const oauthCredentials = structure({
  clientId: required(word({ max: 512 })),
  clientSecret: required(word({ max: 512, isSecret: true })),
  accessToken: word({ max: 4096, isSecret: true }),
  refreshToken: word({ max: 4096 }),
  oAuthRequest: connectorOAuthRequest,
})

const customConnectorProfileCredentials = structure({
  authenticationType: required(choice("OAUTH2", "APIKEY", "BASIC", "CUSTOM")),
  basic: basicAuthCredentials,
  oauth2: oauth2Credentials,
  apiKey: structure({
    apiKey: required(word({ max: 256, isSecret: true })),
    apiSecretKey: word({ max: 256, isSecret: true }),
  }),
  custom: structure({
    customAuthenticationType: required(word({ max: 256 })),
    credentialsMap: map(
      text(String.raw`[\w]+`, { min: 1, max: 128, isSecret: true }),
      word({ max: 2048, isSecret: true }),
      { max: 50 },
    ),
  }),
})

const pardotConnectorProfileCredentials = structure({
  accessToken: word({ max: 4096, isSecret: true }),
  refreshToken: word({ max: 4096 }),
  oAuthRequest: connectorOAuthRequest,
  clientCredentialsArn,
})

export const connectorProfileCredentials = structure({
  Amplitude: structure({
    apiKey: required(word({ max: 256, isSecret: true })),
    secretKey: required(word({ max: 256, isSecret: true })),
  }),
  Datadog: structure({
    apiKey: required(word({ max: 256, isSecret: true })),
    applicationKey: required(word({ max: 512 })),
  }),
  Dynatrace: structure({ apiToken: required(word({ max: 256 })) }),
  GoogleAnalytics: googleAnalyticsConnectorProfileCredentials,
  Honeycode: structure({
    accessToken: word({ max: 4096, isSecret: true }),
    refreshToken: word({ max: 4096 }),
    oAuthRequest: connectorOAuthRequest,
  }),
  InforNexus: inforNexusConnectorProfileCredentials,
  Marketo: marketoConnectorProfileCredentials,
  Redshift: structure({ username: line({ max: 2048 }), password: line({ max: 512, isSecret: true }) }),
  Salesforce: salesforceConnectorProfileCredentials,
  ServiceNow: structure({
    username: word({ max: 512 }),
    password: line({ max: 512, isSecret: true }),
    oAuth2Credentials: oauth2Credentials,
  }),
  Singular: structure({ apiKey: required(word({ max: 256, isSecret: true })) }),
  Slack: slackConnectorProfileCredentials,
  Snowflake: structure({
    username: required(word({ max: 512 })),
    password: required(line({ max: 512, isSecret: true })),
  }),
  Trendmicro: structure({ apiSecretKey: required(word({ max: 256, isSecret: true })) }),
  Veeva: structure({
    username: required(word({ max: 512 })),
    password: required(line({ max: 512, isSecret: true })),
  }),
  Zendesk: zendeskConnectorProfileCredentials,
  SAPOData: structure({ basicAuthCredentials, oAuthCredentials: oauthCredentials }),
  CustomConnector: customConnectorProfileCredentials,
  Pardot: pardotConnectorProfileCredentials,
})
