const units = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"]

/** An amount of data in words: "812 B", "1.2 MB". */
export function bytes(amount: number): string {
  const power = amount < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(amount) / 3))
  return new Intl.NumberFormat("en", {
    style: "unit",
    unit: units[power],
    unitDisplay: power === 0 ? "long" : "short",
    maximumFractionDigits: 1,
  }).format(amount / 1000 ** power)
}
