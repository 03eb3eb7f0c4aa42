/** A request, before something hands it to AWS Lambda. */
export interface Asked {
  method: string
  /** As it stands in the address. */
  path: string
  headers: Record<string, string>
  body?: string
  /** Headers that come once more. */
  more?: Record<string, string>
}

/** The events in which AWS hands a request on, as it documents them, each with all that Sluice could look at. */
export const events: Record<string, (asked: Asked) => object> = {
  "an HTTP API": (asked) => payload2(asked, decodeURIComponent(asked.path), "sluice.test"),
  "a function URL": (asked) => payload2(asked, asked.path, "abc123.lambda-url.eu-central-1.on.aws"),
  "an HTTP API with the payload of a REST API": (asked) => ({
    ...payload1(asked, decodeURIComponent(asked.path)),
    version: "1.0",
  }),
  "a REST API": (asked) => payload1(asked, asked.path),
  "a load balancer": (asked) => ({ ...ofBalancer(asked), headers: lowered(asked.headers) }),
  "a load balancer with several values for a header": (asked) => ({
    ...ofBalancer(asked),
    multiValueHeaders: several(asked, lowered(asked.headers)),
  }),
}

function payload2({ method, headers, more = {}, body }: Asked, path: string, domainName: string) {
  const joined = Object.entries(more).map(([name, value]) => [name, `${headers[name]},${value}`])
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath: path,
    rawQueryString: "",
    headers: lowered({ ...headers, ...Object.fromEntries(joined) }),
    requestContext: {
      accountId: "123456789012",
      apiId: "abc123",
      domainName,
      domainPrefix: "abc123",
      http: { method, path, protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "test" },
      requestId: "id",
      routeKey: "$default",
      stage: "$default",
    },
    ...inBase64(body),
  }
}

function payload1(asked: Asked, path: string) {
  const { method, headers, body } = asked
  return {
    resource: "/{proxy+}",
    path,
    httpMethod: method,
    headers,
    multiValueHeaders: several(asked, headers),
    queryStringParameters: null,
    multiValueQueryStringParameters: null,
    pathParameters: { proxy: path.slice(1) },
    stageVariables: null,
    requestContext: {
      accountId: "123456789012",
      apiId: "abc123",
      domainName: "sluice.test",
      httpMethod: method,
      identity: { sourceIp: "192.0.2.1", userAgent: "test" },
      path: `/prod${path}`,
      protocol: "HTTP/1.1",
      requestId: "id",
      resourcePath: "/{proxy+}",
      stage: "prod",
    },
    ...inBase64(body),
  }
}

function ofBalancer({ method, path, body }: Asked) {
  const targetGroupArn =
    "arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/sluice/0123456789abcdef"
  return { requestContext: { elb: { targetGroupArn } }, httpMethod: method, path, ...inBase64(body) }
}

function several({ more = {} }: Asked, headers: Record<string, string>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      const another = more[name]
      return [name, another === undefined ? [value] : [value, another]]
    }),
  )
}

function lowered(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

/** As gateways do it with content types that they do not take for text. */
function inBase64(body: string | undefined) {
  if (body === undefined) return { body: null, isBase64Encoded: false }
  return { body: Buffer.from(body).toString("base64"), isBase64Encoded: true }
}
