import { comparisons } from "../connectors/operators.ts"
import { entity, folder, type Level } from "./entity.ts"
import { fieldTypesOf, oneOf, primaryKey, timestamp } from "./field.ts"
import { countries, fullNames, moments, numbered } from "./samples.ts"

const type = fieldTypesOf("source")
const id = type("ID", "EQUAL_TO", "NOT_EQUAL_TO")
const string = type("String", "CONTAINS", ...comparisons)
const exact = type("ExactMatchString", "EQUAL_TO", "NOT_EQUAL_TO")
const number = type("Number", ...comparisons)
const picklist = type("Picklist", "EQUAL_TO", "NOT_EQUAL_TO")
const dateTime = type("DateTime", ...comparisons)

const modified = dateTime(
  "modified_date__v",
  "Last Modified Date",
  moments("2026-08-12T11:30:00Z", 8),
  timestamp,
)

const documentStates = ["Draft", "In Review", "Approved"]

function documents(typeName: string, label: string, first: number) {
  return entity(`documents/types/${typeName}`, label, [
    id("id", "Document ID", numbered("", first, 1), primaryKey),
    string("name__v", "Name", numbered(`${label} `, 1, 2)),
    exact("document_number__v", "Document Number", numbered("VV-", first, 6)),
    number("major_version_number__v", "Major Version", [1, 2, 0]),
    number("minor_version_number__v", "Minor Version", [0, 0, 3]),
    picklist("status__v", "Status", documentStates, oneOf(...documentStates)),
    string("filename__v", "File Name", numbered(`${typeName}-`, 1, 2)),
    dateTime(
      "version_modified_date__v",
      "Version Modified Date",
      moments("2026-08-12T11:30:00Z", 8),
      timestamp,
    ),
  ])
}

export const veevaEntities: Level = {
  Objects: [
    entity(
      "product__v",
      "Product",
      [
        id("id", "ID", numbered("00P", 101, 6), primaryKey),
        string("name__v", "Name", ["Calmarin", "Restovex", "Duralene"]),
        exact("external_id__v", "External ID", numbered("P-", 101)),
        picklist("status__v", "Status", ["active__v", "inactive__v"], oneOf("active__v", "inactive__v")),
        modified,
      ],
      5,
    ),
    entity(
      "study__v",
      "Study",
      [
        id("id", "ID", numbered("0ST", 301, 6), primaryKey),
        string("name__v", "Study Number", numbered("CAL-", 301)),
        exact("study_phase__v", "Phase", ["Phase I", "Phase II", "Phase III"]),
        number("planned_subjects__v", "Planned Subjects", [24, 180, 900]),
        modified,
      ],
      5,
    ),
    entity("person__v", "Person", [
      id("id", "ID", numbered("V0A", 501, 6), primaryKey),
      string("name__v", "Name", fullNames),
      string("country__v", "Country", countries),
      modified,
    ]),
    folder(
      "documents",
      "Documents",
      documents("component__c", "Component", 4_001),
      documents("promotional_piece__c", "Promotional Piece", 5_001),
      documents("reference__c", "Reference", 6_001),
    ),
  ],
}
