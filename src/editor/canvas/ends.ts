import type { Box, Point } from "../layout.ts"

/** Where a line comes in on the left side of a box: in the middle, or at a height. */
export function leftEnd({ x, y, height }: Box, at = y + height / 2): Point {
  return { x, y: at }
}

/** Where a line goes out on the right side of a box: in the middle, or at a height. */
export function rightEnd({ x, y, width, height }: Box, at = y + height / 2): Point {
  return { x: x + width, y: at }
}
