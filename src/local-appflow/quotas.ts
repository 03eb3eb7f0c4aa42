/** How much an account may have of each. */
export interface Quotas {
  flows: number
  connectorProfiles: number
  concurrentRuns: number
  tagsPerResource: number
}

/** The quotas of a real account. */
export const quotas: Quotas = {
  flows: 1000,
  connectorProfiles: 100,
  concurrentRuns: 1000,
  tagsPerResource: 50,
}
