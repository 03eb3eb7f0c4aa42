import { customerProfilesEntities } from "../entities/customerProfiles.ts"
import { connector } from "./Connector.ts"

export const customerProfiles = connector("CustomerProfiles", {
  name: "Amazon Connect Customer Profiles",
  description: "Profile object types of Amazon Connect domains.",
  asDestination: { writes: ["INSERT"] },
  metadata: { CustomerProfiles: {} },
  takesProfile: false,
  entities: customerProfilesEntities,
})
