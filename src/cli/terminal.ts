import { buffer } from "node:stream/consumers"
import { styleText } from "node:util"

export type Style = "red" | "yellow" | "blue" | "green" | "dim" | "bold"

/** Where a command reads and writes. */
export interface Terminal {
  /** What the command was called for: reports, JSON. */
  out(text: string): void
  /** What goes wrong, and what is said beside the output. */
  err(text: string): void
  /** All of the standard input. */
  readInput(): Promise<Uint8Array>
  /** The text in a style, where the output shows styles. */
  paint(style: Style, text: string): string
}

/** The terminal, or the pipes, that the process was started with. */
export function processTerminal(): Terminal {
  // Whoever reads may stop early, as `head` does: that is no failure of ours.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error
      process.exit()
    })
  }
  const isColourful = process.stdout.isTTY === true && !process.env.NO_COLOR
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    readInput: () => buffer(process.stdin),
    paint: (style, text) => (isColourful ? styleText(style, text) : text),
  }
}
