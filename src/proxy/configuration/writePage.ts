import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { projectRoot } from "../projectRoot.ts"
import { configurationPage } from "./explained.ts"

writeFileSync(join(projectRoot, "docs", "configuration.md"), configurationPage)
