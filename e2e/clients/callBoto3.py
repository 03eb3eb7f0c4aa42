"""Makes calls with boto3: reads them from the standard input and prints what came of them, one line of JSON each."""

import json
import sys
import time

import boto3
from botocore import xform_name
from botocore.exceptions import ClientError

# How often a call is tried is under test, not how long is waited in between.
time.sleep = lambda seconds: None


def heard(operation, input):
    try:
        answer = getattr(client, xform_name(operation))(**input)
        del answer["ResponseMetadata"]
        return {"answer": answer}
    except ClientError as error:
        return {
            "error": {
                "class": type(error).__name__,
                "code": error.response["Error"]["Code"],
                "message": error.response["Error"]["Message"],
                "status": error.response["ResponseMetadata"]["HTTPStatusCode"],
                "attempts": error.response["ResponseMetadata"]["RetryAttempts"] + 1,
            }
        }
    except Exception as error:
        return {"error": {"class": type(error).__name__}}


client = boto3.client("appflow", endpoint_url=sys.argv[1])
for line in sys.stdin:
    print(json.dumps(heard(**json.loads(line)), default=lambda moment: {"time": moment.timestamp()}), flush=True)
