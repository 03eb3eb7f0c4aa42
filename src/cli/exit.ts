/** What a command tells the shell. */
export const exit = {
  /** Done; nothing to complain about. */
  fine: 0,
  /** Done; there are errors, or differences. */
  found: 1,
  /** Not done: a file cannot be read, or the command was called wrongly. */
  unusable: 2,
} as const

export type Exit = (typeof exit)[keyof typeof exit]

/** The gravest of several. */
export function gravest(exits: readonly Exit[]): Exit {
  return exits.reduce<Exit>((worst, each) => (each > worst ? each : worst), exit.fine)
}
