import { VeevaConnectorOperator } from "@aws-sdk/client-appflow"
import { flag, text } from "../build.ts"
import { connector, source } from "../connector.ts"
import { minute } from "../minutes.ts"
import { patterns } from "../patterns.ts"
import { reachesUsual } from "../reach.ts"
import { object } from "../shared.ts"

export const veeva = connector("Veeva", {
  name: "Veeva",
  about: "Content and data management for life sciences.",
  mark: { letters: "VV", colour: "#a85a00" },
  profile: "required",
  source: source(
    "Veeva",
    VeevaConnectorOperator,
    {
      object: object(
        "The Veeva object to read, or the path of a kind of document.",
        "documents/types/component__c",
      ),
      documentType: text("Document type", {
        help: "The type of the documents to read. Only needed when the object is a kind of document.",
        example: "Promotional Piece",
        max: 512,
        pattern: patterns.documentType,
        more: true,
      }),
      includeSourceFiles: flag("Include the files", {
        help: "On: the documents' files are copied too, not only what is known about them.",
        more: true,
      }),
      includeRenditions: flag("Include renditions", {
        help: "On: other forms of each file, such as its PDF, are copied too. Makes sense together with the files.",
        more: true,
      }),
      includeAllVersions: flag("Include all versions", {
        help: "On: older versions of each file are copied too. Makes sense together with the files.",
        more: true,
      }),
    },
    { reaches: reachesUsual(), shortestInterval: minute },
  ),
})
