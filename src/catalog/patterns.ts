/** A whole-string pattern of AWS's service model, with the words that say it. */
export interface AwsPattern {
  /** As the service model writes it, without anchors. */
  source: string
  /** Ends the sentence "<label> …". */
  words: string
  /** The same in a few words, for the line beside a control. */
  brief?: string
}

/** AWS's patterns need the `u` flag: two do not compile without it, nineteen not with `v`. */
export function compile(pattern: AwsPattern): RegExp {
  return new RegExp(`^(?:${pattern.source})$`, "u")
}

/** The thirteen patterns of the UpdateFlow request (API version 2020-08-23). */
export const patterns = {
  anything: { source: ".*", words: "cannot contain line breaks" },
  something: { source: ".+", words: "cannot be empty or contain line breaks" },
  noSpaces: {
    source: String.raw`\S+`,
    words: "cannot be empty or contain spaces",
    brief: "no spaces",
  },
  flowName: {
    source: String.raw`[a-zA-Z0-9][\w!@#.-]+`,
    words:
      "must start with a letter or digit and go on with at least one more of letters, digits and _ ! @ # . -",
    brief: "letters, digits and _ ! @ # . -",
  },
  description: {
    source: String.raw`[\w!@#\-.?,\s]*`,
    words: "can contain only letters without accents, digits, spaces and _ ! @ # - . ? ,",
    brief: "letters without accents, digits, spaces and _ ! @ # - . ? ,",
  },
  clientToken: {
    source: "[ -~]+",
    words: "can contain only printable ASCII characters",
    brief: "printable ASCII",
  },
  profileName: {
    source: String.raw`[\w/!@#+=.-]+`,
    words: "cannot be empty and can contain only letters, digits and _ / ! @ # + = . -",
    brief: "letters, digits and _ / ! @ # + = . -",
  },
  documentType: {
    source: String.raw`[\s\w_-]+`,
    words: "cannot be empty and can contain only letters, digits, spaces, underscores and hyphens",
    brief: "letters, digits, spaces, underscores and hyphens",
  },
  upsolverBucket: {
    source: String.raw`^(upsolver-appflow)\S*`,
    words: "must begin with upsolver-appflow and cannot contain spaces",
    brief: "begins with upsolver-appflow, no spaces",
  },
  roleArn: {
    source: "arn:aws:iam:.*:[0-9]+:.*",
    words: "must be the ARN of an IAM role, such as arn:aws:iam::123456789012:role/AppFlowCatalog",
    brief: "the ARN of an IAM role",
  },
  catalogName: {
    source: String.raw`[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*`,
    words: "cannot contain line breaks or control characters",
  },
  word: {
    source: String.raw`[\w]+`,
    words: "can contain only letters without accents, digits and underscores",
    brief: "letters, digits and underscores",
  },
  transferApiName: {
    source: String.raw`[\w/-]+`,
    words: "cannot be empty and can contain only letters, digits and _ / -",
    brief: "letters, digits and _ / -",
  },
} satisfies Record<string, AwsPattern>
