import { comparisons } from "../../connectors/operators.ts"
import { entity, folder, type Level } from "../entity.ts"
import { fieldTypesOf, primaryKey, timestamp } from "../field.ts"
import { counting, emails, moments } from "../samples.ts"

const type = fieldTypesOf("source")
const string = type("String", "EQUAL_TO", "NOT_EQUAL_TO")
const integer = type("Integer", ...comparisons)
const boolean = type("Boolean", "EQUAL_TO", "NOT_EQUAL_TO")
const dateTime = type("DateTime", ...comparisons)

const login = (row: number) => emails[row % emails.length]?.split(".")[0] ?? null
const created = dateTime("created_at", "Created", moments("2026-05-11T08:00:00Z", 6), timestamp)
const updated = dateTime("updated_at", "Updated", moments("2026-09-02T08:00:00Z", 3), timestamp)

function repository(name: string, first: number) {
  const path = `repositories/${name}`
  return folder(
    path,
    name,
    entity(`${path}/issues`, "Issues", [
      integer("id", "ID", counting(first), primaryKey),
      integer("number", "Number", counting(1)),
      string("title", "Title", ["The meter rounds down", "Explain the setup", "Crash at start"]),
      string("state", "State", ["open", "closed"]),
      string("user.login", "Author", login),
      created,
      updated,
    ]),
    entity(`${path}/pulls`, "Pull Requests", [
      integer("id", "ID", counting(first + 500), primaryKey),
      integer("number", "Number", counting(40)),
      string("title", "Title", ["Round to the nearest", "Add a guide"]),
      boolean("draft", "Draft", [false, true]),
      string("user.login", "Author", login),
      created,
      updated,
    ]),
  )
}

export const gitHubEntities: Level = {
  Objects: [
    entity(
      "organizations",
      "Organizations",
      [
        integer("id", "ID", counting(900), primaryKey),
        string("login", "Login", ["acme-instruments", "acme-labs"]),
      ],
      2,
    ),
    folder(
      "repositories",
      "Repositories",
      repository("meter-firmware", 11_001),
      repository("website", 12_001),
    ),
  ],
}
