import { fileURLToPath } from "node:url"

/** The directory of Sluice's package.json. */
export const projectRoot = fileURLToPath(new URL("../..", import.meta.url))
