export const listPath = "/"

/** Names may hold characters that mean something in an address, such as `#`. */
export function flowPath(flowName: string): string {
  return `/flows/${encodeURIComponent(flowName)}`
}

export function reviewPath(flowName: string): string {
  return `${flowPath(flowName)}/review`
}

export function runsPath(flowName: string): string {
  return `${flowPath(flowName)}/runs`
}

/** The flow that a segment of an address names; the router leaves characters such as `#` encoded. */
export function flowNameIn(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
