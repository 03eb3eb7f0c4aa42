/** The flows a new local AppFlow starts with. */
export const seeds = [
  "salesforce-accounts-to-lake",
  "testFlow-newpayload",
  "testFlowGAnalytics",
  "testFlowZendesk",
  "testMarketo",
] as const
