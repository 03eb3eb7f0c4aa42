import { entity } from "../entity.ts"
import { atMost, finds, oneOf, readOnly, required } from "../field.ts"
import {
  cities,
  companies,
  countries,
  emails,
  firstNames,
  fullNames,
  lastNames,
  numbered,
  phones,
} from "../samples.ts"
import {
  boolean,
  date,
  email,
  phone,
  picklist,
  recordId,
  reference,
  salesforceIds,
  string,
  systemFields,
} from "./fields.ts"

const statuses = [
  "Open - Not Contacted",
  "Working - Contacted",
  "Closed - Converted",
  "Closed - Not Converted",
]

export const contact = entity("Contact", "Contact", [
  recordId("Contact ID", "003"),
  reference("AccountId", "Account ID", salesforceIds("001")),
  string("FirstName", "First Name", firstNames, atMost(40)),
  string("LastName", "Last Name", lastNames, required, atMost(80)),
  string("Title", "Title", ["Operations Lead", "Buyer", null, "Chief Engineer"], atMost(128)),
  string("Department", "Department", ["Operations", "Purchasing", "Finance"], atMost(80)),
  email("Email", "Email", emails),
  phone("Phone", "Business Phone", phones, atMost(40)),
  phone("MobilePhone", "Mobile Phone", [null, "+1 202 555 0160"], atMost(40)),
  date("Birthdate", "Birthdate", ["1984-03-12", null, "1991-11-02", "1979-07-28"]),
  string("MailingCity", "Mailing City", cities, atMost(40)),
  string("MailingCountry", "Mailing Country", countries, atMost(80)),
  boolean("HasOptedOutOfEmail", "Email Opt Out", [false, false, true]),
  string("External_Id__c", "External ID", numbered("CRM-", 3100, 4), atMost(32), finds("UPSERT")),
  ...systemFields("2026-03-02T10:05:00Z"),
])

export const lead = entity("Lead", "Lead", [
  recordId("Lead ID", "00Q"),
  string("FirstName", "First Name", firstNames, atMost(40)),
  string("LastName", "Last Name", lastNames, required, atMost(80)),
  string("Company", "Company", companies, required, atMost(255)),
  email("Email", "Email", emails),
  phone("Phone", "Phone", phones, atMost(40)),
  picklist("Status", "Status", statuses, required, oneOf(...statuses)),
  picklist(
    "LeadSource",
    "Lead Source",
    ["Web", "Partner Referral", "Trade Show"],
    oneOf("Web", "Phone Inquiry", "Partner Referral", "Trade Show", "Other"),
  ),
  picklist("Rating", "Rating", ["Hot", "Warm", "Cold"], oneOf("Hot", "Warm", "Cold")),
  boolean("IsConverted", "Converted", [false, false, true, false], readOnly),
  string("External_Id__c", "External ID", numbered("LD-", 510, 4), atMost(32), finds("UPSERT")),
  ...systemFields("2026-05-18T12:00:00Z"),
])

export const user = entity(
  "User",
  "User",
  [
    recordId("User ID", "005"),
    string("Username", "Username", emails, required, atMost(80)),
    string("Name", "Full Name", fullNames, readOnly, atMost(121)),
    string("LastName", "Last Name", lastNames, required, atMost(80)),
    email("Email", "Email", emails, required),
    boolean("IsActive", "Active", [true, true, false]),
    ...systemFields("2026-01-05T09:00:00Z"),
  ],
  3,
)
