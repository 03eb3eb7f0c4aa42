import { parseArgs } from "node:util"
import { nearest } from "./nearest.ts"
import {
  flagOf,
  type Given,
  givenSettings,
  type SettingName,
  settingNames,
  takes,
  variableOf,
} from "./settings.ts"

/** A sentence about what is wrong with what was given. */
export interface Wrong {
  error: string
}

/** A text, and the flag or the variable it came by. */
interface Said {
  text: string
  by: string
}

type AllSaid = Partial<Record<SettingName, Said>>

export type Environment = Readonly<Record<string, string | undefined>>

/** What the local AppFlow takes when it runs alone: it may be set for both. */
const variablesOfOthers = ["SLUICE_ACCESS_KEY_ID", "SLUICE_SECRET_ACCESS_KEY"]

/** The values of flags and variables; a flag counts more than its variable. */
export function givenBy(args: readonly string[], environment: Environment): Given | "help" | Wrong {
  const flags = saidByFlags(args)
  if (flags === "help" || isWrong(flags)) return flags
  const variables = saidByVariables(environment)
  if (isWrong(variables)) return variables
  const said: AllSaid = { ...variables, ...flags }
  const parsed = givenSettings.safeParse(
    Object.fromEntries(settingNames.map((name) => [name, said[name]?.text])),
  )
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const wrong = said[issue?.path[0] as SettingName]
  return { error: `${wrong?.by} ${issue?.message}, not ${JSON.stringify(wrong?.text)}.` }
}

export function isWrong(value: object): value is Wrong {
  return "error" in value
}

function saidByFlags(args: readonly string[]): AllSaid | "help" | Wrong {
  const options = Object.fromEntries(
    settingNames.map((name) => {
      const type = takes(name) === undefined ? ("boolean" as const) : ("string" as const)
      return [flagOf(name).slice(2), { type }]
    }),
  )
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true })
  if (tokens.some((token) => token.kind === "option" && token.name === "help")) return "help"
  const said: AllSaid = {}
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue
    if (token.kind === "positional") return { error: `Sluice does not know what ${token.value} is for.` }
    const by = token.rawName
    const name = settingNames.find((name) => flagOf(name) === by)
    if (name === undefined) return unknown("option", by, [...settingNames.map(flagOf), "--help"])
    const text = token.value ?? (takes(name) === undefined ? "true" : undefined)
    if (text === undefined) return { error: `${by} needs a value: ${by} ${takes(name)}.` }
    said[name] = { text, by }
  }
  return said
}

function saidByVariables(environment: Environment): AllSaid | Wrong {
  const said: AllSaid = {}
  for (const [by, text] of Object.entries(environment)) {
    if (!by.startsWith("SLUICE_") || text === undefined || variablesOfOthers.includes(by)) continue
    const name = settingNames.find((name) => variableOf(name) === by)
    if (name === undefined) return unknown("variable", by, settingNames.map(variableOf))
    said[name] = { text, by }
  }
  return said
}

function unknown(kind: string, name: string, names: readonly string[]): Wrong {
  const meant = nearest(name, names)
  return { error: `There is no ${kind} ${name}.${meant === undefined ? "" : ` Did you mean ${meant}?`}` }
}
