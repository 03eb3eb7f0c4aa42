import { required, text } from "../build.ts"
import { connector, destination } from "../connector.ts"
import { patterns } from "../patterns.ts"

export const customerProfiles = connector("CustomerProfiles", {
  name: "Amazon Connect Customer Profiles",
  about: "What a contact center knows about each customer.",
  mark: { letters: "CP", colour: "#2f5fd0" },
  profile: "none",
  destination: destination("CustomerProfiles", {
    domainName: required(
      text("Domain", {
        help: "The Customer Profiles domain that receives the records.",
        example: "my-contact-center",
        max: 64,
        pattern: patterns.noSpaces,
        fixed: true,
        form: { matches: /^[\w-]+$/, words: "has only letters, digits, hyphens and underscores" },
      }),
    ),
    objectTypeName: text("Object type", {
      help: "The object type that says how the records become profiles. Its mapping is made in Amazon Connect.",
      example: "Salesforce-Account",
      max: 255,
      pattern: patterns.noSpaces,
      fixed: true,
      form: {
        matches: /^[A-Za-z_][\w-]*$/,
        words: "begins with a letter and has only letters, digits, hyphens and underscores",
      },
    }),
  }),
})
