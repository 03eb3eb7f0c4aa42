import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** Text in a file of the sources, and what stands in its place. */
type Planted = readonly [file: string, from: string, to: string]

/** A bug that somebody might make, planted in a copy of the sources, and the suite that has to find it. */
interface Mutant {
  name: string
  changes: readonly Planted[]
  /** Arguments of vitest; of Playwright where the bug shows in a browser only. */
  suite: readonly string[]
  runner?: "playwright"
}

const noSignal = "new AbortController().signal"

const mutants: readonly Mutant[] = [
  {
    name: "a token for each request",
    changes: [
      [
        "src/proxy/update/prepareUpdate.ts",
        "text: withClientToken(text, token)",
        "text: withClientToken(text, crypto.randomUUID())",
      ],
    ],
    suite: ["src/proxy/app.test.ts"],
  },
  {
    name: "If-Match ignored",
    changes: [["src/proxy/update/carryOut.ts", "current.tag !== update.base", "current.tag === wanted"]],
    suite: ["e2e/torture/editors.test.ts"],
  },
  {
    name: "another attempt after a refusal",
    changes: [
      [
        "src/proxy/update/carryOut.ts",
        "const sent = await send(appflow, update, AbortSignal.timeout(patience.update))",
        "let sent = await send(appflow, update, AbortSignal.timeout(patience.update))\n" +
          '  if (sent.outcome === "rejected") sent = await send(appflow, update, AbortSignal.timeout(patience.update))',
      ],
    ],
    suite: ["src/proxy/update/send.test.ts"],
  },
  {
    name: "no join of the same request",
    changes: [["src/proxy/update/sends.ts", "if (known?.result !== undefined) return known.result", ""]],
    suite: ["src/proxy/update/carryOut.test.ts", "-t", "F4"],
  },
  {
    name: "the update ends with the browser's connection",
    changes: [
      [
        "src/proxy/app.ts",
        "const result = sends.carryOut(update",
        "globalThis.gone = context.req.raw.signal\n      const result = sends.carryOut(update",
      ],
      [
        "src/proxy/update/carryOut.ts",
        "send(appflow, update, AbortSignal.timeout(patience.update))",
        "send(appflow, update, globalThis.gone)",
      ],
    ],
    suite: ["src/proxy/app.test.ts", "-t", "goes on when the browser"],
  },
  {
    name: "no time limit",
    changes: [
      [
        "src/proxy/update/carryOut.ts",
        "send(appflow, update, AbortSignal.timeout(patience.update))",
        `send(appflow, update, ${noSignal})`,
      ],
    ],
    suite: ["src/proxy/update/carryOut.test.ts", "-t", "F20"],
  },
  {
    name: "200 without a status is applied",
    changes: [
      [
        "src/proxy/update/send.ts",
        '$metadata.httpStatusCode === 200 && typeof flowStatus === "string"',
        "$metadata.httpStatusCode === 200",
      ],
      [
        "src/proxy/update/send.ts",
        "flowStatus, requestId }\n",
        'flowStatus: flowStatus ?? "Active", requestId }\n',
      ],
    ],
    suite: ["src/proxy/update/carryOut.test.ts", "-t", "F21"],
  },
  {
    name: "drafts in localStorage",
    changes: [
      [
        "src/editor/drafts.ts",
        "return get<StoredDraft>(flowName, drafts)",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is planted as code.
        'return JSON.parse(localStorage.getItem(`draft.${flowName}`) ?? "null") ?? undefined',
      ],
      [
        "src/editor/drafts.ts",
        "return keepNow(drafts, flowName, stored)",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is planted as code.
        "localStorage.setItem(`draft.${flowName}`, JSON.stringify(stored ?? null))\n  return Promise.resolve()",
      ],
    ],
    suite: ["recovery.spec", "-g", "killed"],
    runner: "playwright",
  },
  {
    name: "acknowledged before it is written",
    changes: [
      [
        "src/local-appflow/store.ts",
        "await transaction.commit()\n      return result\n    } finally {\n      transaction.close()\n    }",
        "setTimeout(() => transaction.commit().finally(() => transaction.close()), 50)\n" +
          "      return result\n    } catch (error) {\n      transaction.close()\n      throw error\n    }",
      ],
    ],
    suite: ["src/local-appflow/storage/kill.test.ts"],
  },
  {
    name: "no wait for the disk",
    changes: [
      [
        "src/local-appflow/store.ts",
        'await client.execute("PRAGMA journal_mode = WAL")',
        'await client.execute("PRAGMA journal_mode = WAL")\n  await client.execute("PRAGMA synchronous = OFF")',
      ],
    ],
    suite: ["src/local-appflow/store.test.ts"],
  },
  {
    name: "token life by the wall clock",
    changes: [
      ["src/local-appflow/answerOnce.ts", "since: now - tokenLife", "since: Date.now() / 1000 - tokenLife"],
      ["src/local-appflow/answerOnce.ts", "givenAt: now", "givenAt: Date.now() / 1000"],
    ],
    suite: ["src/local-appflow/answerOnce.test.ts"],
  },
  {
    name: "requests compared as bytes",
    changes: [["src/local-appflow/answerOnce.ts", "update(canonical(rest))", "update(JSON.stringify(rest))"]],
    suite: ["src/local-appflow/answerOnce.test.ts"],
  },
]

const root = join(import.meta.dirname, "../..")
const copied = [
  ...["src", "e2e", "docs", "public", "package.json", "index.html", "vite.config.ts"],
  ...["tsconfig.json", "tsconfig.base.json"],
]

/** Plants each bug in turn; true when each suite is green without its bug and red with it. */
export function plantAll(): boolean {
  let found = 0
  for (const mutant of mutants) {
    const isFound = isGreen(mutant, []) && !isGreen(mutant, mutant.changes)
    if (isFound) found += 1
    console.log(`${isFound ? "found    " : "NOT FOUND"} ${mutant.name} (${mutant.suite.join(" ")})`)
  }
  console.log(`${found} of ${mutants.length}`)
  return found === mutants.length
}

function isGreen({ suite, runner }: Mutant, changes: readonly Planted[]): boolean {
  const copy = mkdtempSync(join(tmpdir(), "sluice-mutant-"))
  try {
    for (const name of copied) cpSync(join(root, name), join(copy, name), { recursive: true })
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"))
    for (const planted of changes) plant(copy, planted)
    const bin = (name: string, ...args: string[]) =>
      spawnSync(join(root, "node_modules/.bin", name), args, { cwd: copy, stdio: "ignore", timeout: 300_000 })
    if (runner === undefined) return bin("vitest", "run", ...suite).status === 0
    if (bin("vite", "build").status !== 0) throw new Error("The copy could not be built")
    return bin("playwright", "test", "-c", "e2e", ...suite).status === 0
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** A bug that cannot be planted any more would count as found for the wrong reason. */
function plant(copy: string, [file, from, to]: Planted) {
  const text = readFileSync(join(copy, file), "utf8")
  if (text.split(from).length !== 2) throw new Error(`${file} does not have exactly one place with: ${from}`)
  writeFileSync(
    join(copy, file),
    text.replace(from, () => to),
  )
}
