#!/usr/bin/env node
import { fileURLToPath } from "node:url"
import { register } from "tsx/esm/api"

// `npm run` starts in the project's directory; files are named from where the person is.
const { npm_lifecycle_event, INIT_CWD } = process.env
if (npm_lifecycle_event === "sluice" && INIT_CWD) process.chdir(INIT_CWD)

// Named, since tsx would take the tsconfig.json of the directory the person is in.
register({ tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)) })
await import("./main.ts")
