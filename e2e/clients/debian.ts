import { devNull } from "node:os"
import type { Keys } from "./service.ts"

/** The clients as Debian has them, and what shows them another time, by whole paths: others may come first on the path. */
export const debian = {
  awsCli: "/usr/bin/aws",
  python: "/usr/bin/python3",
  boto3: "/usr/lib/python3/dist-packages/boto3",
  /** Beneath boto3; the AWS CLI has one of its own. */
  botocore: "/usr/lib/python3/dist-packages/botocore",
  botocoreOfAwsCli: "/usr/lib/python3/dist-packages/awscli/botocore",
  faketime: "/usr/bin/faketime",
}

/**
 * What these clients see of the environment: keys that open nothing, no settings of this machine, and a proxy that
 * does not exist, so that a call without an endpoint never reaches AWS.
 */
export function environment({ accessKeyId, secretAccessKey }: Keys): NodeJS.ProcessEnv {
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_DEFAULT_REGION: "us-east-1",
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_PAGER: "",
    HTTPS_PROXY: "http://127.0.0.1:1",
    LC_ALL: "C.UTF-8",
    TZ: "UTC",
  }
}
