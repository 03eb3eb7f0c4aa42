const smallestText = 0.72
const largestScale = 1.45
const steps = 20

/**
 * How much larger the words on a card are than its size asks for, so that they can be read at a zoom at which
 * more of the flow is in view. In steps: most frames of a zoom leave it as it is.
 */
export function textScaleAt(zoom: number): number {
  const wanted = Math.min(largestScale, Math.max(1, smallestText / zoom))
  return Math.round(wanted * steps) / steps
}
