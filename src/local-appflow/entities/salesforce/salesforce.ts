import type { Level } from "../entity.ts"
import { account } from "./account.ts"
import { accountChangeEvent, opportunityChangeEvent, orderPlacedEvent } from "./events.ts"
import { contact, lead, user } from "./people.ts"
import { opportunity, orderItem, product, supportCase } from "./sales.ts"

/** The objects of a Salesforce organisation that sells measuring instruments. */
export const salesforceEntities: Level = {
  Objects: [account, supportCase, contact, lead, opportunity, orderItem, product, user],
  ChangeDataCapture: [accountChangeEvent, opportunityChangeEvent],
  PlatformEvents: [orderPlacedEvent],
}
