import { flagOf, type SettingName, settingNames, settings, takes, variableOf } from "./settings.ts"

const indent = " ".repeat(6)

/** What `--help` prints. */
export const usage = `Sluice, a visual editor for Amazon AppFlow flows.

Usage: npm start -- [options]

${settingNames.map(usageOf).join("\n")}
  --help
${indent}Show this text.

Each option has a variable too: --data-dir is SLUICE_DATA_DIR. docs/configuration.md lists them.
`

/** What docs/configuration.md says. */
export const configurationPage = `# Configuration

Sluice is configured by flags, by variables of the environment, or by both; a flag counts more than its variable. A flag
or a \`SLUICE_\` variable that does not exist stops the start, so that a mistyped one is never silently ignored. This page
is written by \`npm run docs:configuration\` from what the program itself reads.

| flag | variable | default | what it does |
|---|---|---|---|
${settingNames.map(rowOf).join("\n")}

A start that would answer people Sluice does not know is refused with a sentence that says why; how Sluice is run for a
team is told in [Deploying](deploy.md).
`

function usageOf(name: SettingName): string {
  const head = `  ${[flagOf(name), takes(name)].filter(Boolean).join(" ")}`
  const otherwise = defaultOf(name)
  const words = `${settings[name].says}${otherwise === undefined ? "" : ` Default ${otherwise}.`}`
  const lines = wrapped(words, 94)
  return [head, ...lines.map((line) => indent + line)].join("\n")
}

function rowOf(name: SettingName): string {
  const flag = [flagOf(name), takes(name)].filter(Boolean).join(" ")
  const otherwise = defaultOf(name)
  const cells = [`\`${flag}\``, `\`${variableOf(name)}\``, otherwise === undefined ? "" : `\`${otherwise}\``]
  return `| ${[...cells, settings[name].says].join(" | ")} |`
}

function defaultOf(name: SettingName): string | undefined {
  const value: unknown = settings[name].rule.parse(undefined)
  if (takes(name) === undefined) return undefined
  return value === undefined || (Array.isArray(value) && value.length === 0) ? undefined : String(value)
}

function wrapped(words: string, width: number): string[] {
  const lines: string[] = []
  for (const word of words.split(" ")) {
    const line = lines.at(-1)
    if (line === undefined || line.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines
}
