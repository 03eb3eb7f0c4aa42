/** The IAM action that AWS says the caller lacks, such as "appflow:UpdateFlow", where it says so. */
export function missingAction(message: string): string | undefined {
  return /not authorized to perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(message)?.[1]
}
