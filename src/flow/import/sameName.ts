/** What is left of a name when case, underscores and hyphens do not count: `sap_odata` is `SAPOData`. */
export function plainName(name: string): string {
  return name.replace(/[_-]/g, "").toLowerCase()
}

/** The one among the names that differs in nothing but case, underscores and hyphens. */
export function sameName(name: string, among: readonly string[]): string | undefined {
  const plain = plainName(name)
  return among.find((other) => plainName(other) === plain)
}
