/** What AWS's model of the service allows at one place of a request. */
export type Shape =
  | ScalarShape
  | { type: "list"; item: Shape; max?: number }
  | { type: "map"; key: ScalarShape; value: ScalarShape; max?: number }
  | Structure

export type ScalarShape =
  | { type: "text"; pattern: string; allowed: RegExp; min?: number; max?: number; isSecret: boolean }
  | { type: "choice"; values: readonly string[] }
  | { type: "integer"; min?: number; max?: number }
  | { type: "flag" }
  /** Epoch seconds. */
  | { type: "time" }

interface Structure {
  type: "structure"
  members: Readonly<Record<string, Shape>>
  required: readonly string[]
}

interface Limits {
  min?: number
  max?: number
}

interface TextLimits extends Limits {
  /** Never repeated in a message. */
  isSecret?: boolean
}

interface Required {
  isRequired: true
  shape: Shape
}

/** Text of which the whole matches a pattern; its length counts code points. */
export function text(pattern: string, { isSecret = false, ...limits }: TextLimits): ScalarShape {
  // In the service's Java \s stands for the ASCII white space only.
  const ascii = pattern.replaceAll("\\s", " \\t-\\r").replaceAll("\\S", "[^ \\t-\\r]")
  return { type: "text", pattern, allowed: new RegExp(`^(?:${ascii})$`, "u"), isSecret, ...limits }
}

/** Text without white space. */
export function word(limits: TextLimits): ScalarShape {
  return text("\\S+", limits)
}

/** Text without line breaks. */
export function line(limits: TextLimits): ScalarShape {
  return text(".*", limits)
}

export function choice(...values: string[]): ScalarShape {
  return { type: "choice", values }
}

export function integer(limits: Limits = {}): ScalarShape {
  return { type: "integer", ...limits }
}

export const flag: ScalarShape = { type: "flag" }

export const time: ScalarShape = { type: "time" }

export function list(item: Shape, limits: { max?: number } = {}): Shape {
  return { type: "list", item, ...limits }
}

export function map(key: ScalarShape, value: ScalarShape, limits: { max?: number } = {}): Shape {
  return { type: "map", key, value, ...limits }
}

export function structure(members: Record<string, Shape | Required>): Structure {
  const entries = Object.entries(members)
  const shapes = entries.map(
    ([name, member]) => [name, "isRequired" in member ? member.shape : member] as const,
  )
  const required = entries.filter(([, member]) => "isRequired" in member).map(([name]) => name)
  return { type: "structure", members: Object.fromEntries(shapes), required }
}

export function required(shape: Shape): Required {
  return { isRequired: true, shape }
}
