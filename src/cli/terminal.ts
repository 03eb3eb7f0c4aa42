import { buffer } from "node:stream/consumers"
import { styleText } from "node:util"

export type Style = "red" | "yellow" | "blue" | "green" | "dim" | "bold"

/** Where a command reads and writes. */
export interface Terminal {
  /** What the command was called for: reports, JSON. */
  out: Channel
  /** What goes wrong, and what is said beside the output. */
  err: Channel
  /** All of the standard input. */
  readInput(): Promise<Uint8Array>
}

export interface Channel {
  write(text: string): void
  paint: Paint
}

/** The text in a style, where whoever reads it sees styles. */
export type Paint = (style: Style, text: string) => string

/** The terminal, or the pipes, that the process was started with. */
export function processTerminal(): Terminal {
  return {
    out: channelOf(process.stdout),
    err: channelOf(process.stderr),
    readInput: () => buffer(process.stdin),
  }
}

function channelOf(stream: NodeJS.WriteStream): Channel {
  // Whoever reads may stop early, as `head` does: that is no failure of ours.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error
    process.exit()
  })
  const showsStyles = stream.isTTY && !process.env.NO_COLOR
  return {
    write: (text) => void stream.write(text),
    paint: (style, text) => (showsStyles ? styleText(style, text) : text),
  }
}
