/** What is left of a name when case, underscores and hyphens do not count: `sap_odata` is `SAPOData`. */
export function plainName(name: string): string {
  return name.replace(/[_-]/g, "").toLowerCase()
}

export function byPlainName(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [plainName(name), name]))
}
