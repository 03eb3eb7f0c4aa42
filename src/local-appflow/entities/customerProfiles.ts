import { entity, folder, type Level } from "./entity.ts"
import { fieldTypesOf, primaryKey } from "./field.ts"
import { companies, emails, firstNames, lastNames, numbered, phones } from "./samples.ts"

const type = fieldTypesOf("destination")
const string = type("STRING")
const name = type("NAME")
const phone = type("PHONE_NUMBER")
const email = type("EMAIL_ADDRESS")

export const customerProfilesEntities: Level = {
  Domains: [
    folder(
      "acme-customers",
      "acme-customers",
      entity("acme-customers/Salesforce-Contact", "Salesforce-Contact", [
        string("Id", "Id", numbered("0035g00000Slc", 0, 2), primaryKey),
        name("FirstName", "FirstName", firstNames),
        name("LastName", "LastName", lastNames),
        email("Email", "Email", emails),
        phone("Phone", "Phone", phones),
      ]),
      entity("acme-customers/Salesforce-Account", "Salesforce-Account", [
        string("Id", "Id", numbered("0015g00000Slc", 0, 2), primaryKey),
        name("Name", "Name", companies),
        phone("Phone", "Phone", phones),
      ]),
    ),
  ],
}
