import { bucketName, customPropertyKey, roleArn } from "./common.ts"
import { connectorProfileCredentials, oauth2GrantType } from "./credentials.ts"
import { flag, integer, line, list, map, required, structure, text, word } from "./shape.ts"

const redshiftConnectorProfileProperties = structure({
  databaseUrl: word({ max: 512 }),
  bucketName: required(bucketName),
  bucketPrefix: line({ max: 512 }),
  roleArn: required(roleArn),
  dataApiRoleArn: text("arn:aws:iam:.*:[0-9]+:.*", { max: 512 }),
  isRedshiftServerless: flag,
  clusterIdentifier: word({ max: 512 }),
  workgroupName: word({ max: 512 }),
  databaseName: word({ max: 512 }),
})

const privateLinkServiceName = text(String.raw`^$|com.amazonaws.vpce.[\w/!:@#.\-]+`, { max: 512 })

const snowflakeConnectorProfileProperties = structure({
  warehouse: required(text(String.raw`[\s\w/!@#+=.-]*`, { max: 512 })),
  stage: required(word({ max: 512 })),
  bucketName: required(bucketName),
  bucketPrefix: line({ max: 512 }),
  privateLinkServiceName,
  accountName: word({ max: 512 }),
  region: word({ max: 64 }),
})

const tokenUrl = text("^(https?)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]", {
  max: 256,
})

const sapoDataConnectorProfileProperties = structure({
  applicationHostUrl: required(
    text("^(https?)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]", { max: 256 }),
  ),
  applicationServicePath: required(word({ max: 512 })),
  portNumber: required(integer({ min: 1, max: 65535 })),
  clientNumber: required(text(String.raw`^\d{3}$`, { min: 3, max: 3 })),
  logonLanguage: text("^[a-zA-Z0-9_]*$", { max: 2 }),
  privateLinkServiceName,
  oAuthProperties: structure({
    tokenUrl: required(tokenUrl),
    authCodeUrl: required(
      text("^(https?)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]", { max: 256 }),
    ),
    oAuthScopes: required(list(word({ max: 128 }))),
  }),
  disableSSO: flag,
})

const connectorProfileProperties = structure({
  Amplitude: structure({}),
  Datadog: structure({ instanceUrl: required(word({ max: 256 })) }),
  Dynatrace: structure({ instanceUrl: required(word({ max: 256 })) }),
  GoogleAnalytics: structure({}),
  Honeycode: structure({}),
  InforNexus: structure({ instanceUrl: required(word({ max: 256 })) }),
  Marketo: structure({ instanceUrl: required(word({ max: 256 })) }),
  Redshift: redshiftConnectorProfileProperties,
  Salesforce: structure({
    instanceUrl: word({ max: 256 }),
    isSandboxEnvironment: flag,
    usePrivateLinkForMetadataAndAuthorization: flag,
  }),
  ServiceNow: structure({ instanceUrl: required(word({ max: 256 })) }),
  Singular: structure({}),
  Slack: structure({ instanceUrl: required(word({ max: 256 })) }),
  Snowflake: snowflakeConnectorProfileProperties,
  Trendmicro: structure({}),
  Veeva: structure({ instanceUrl: required(word({ max: 256 })) }),
  Zendesk: structure({ instanceUrl: required(word({ max: 256 })) }),
  SAPOData: sapoDataConnectorProfileProperties,
  CustomConnector: structure({
    profileProperties: map(text(String.raw`[\w]+`, { min: 1, max: 128 }), word({ max: 2048 }), { max: 50 }),
    oAuth2Properties: structure({
      tokenUrl: required(tokenUrl),
      oAuth2GrantType: required(oauth2GrantType),
      tokenUrlCustomProperties: map(customPropertyKey, word({ max: 2048 }), { max: 50 }),
    }),
  }),
  Pardot: structure({
    instanceUrl: word({ max: 256 }),
    isSandboxEnvironment: flag,
    businessUnitId: word({ max: 18 }),
  }),
})

export const connectorProfileConfig = structure({
  connectorProfileProperties: required(connectorProfileProperties),
  connectorProfileCredentials,
})
