import type { Value } from "./field.ts"

/** Invented people and companies, the same ones in every application. */

export const companies = [
  "Harbour Light Coffee",
  "Brightwater Instruments",
  "Oakfield Timber",
  "Nordlys Logistics",
  "Quince and Sons",
  "Tallow Street Bakery",
  "Ironbark Solar",
  "Meadowlark Clinics",
]

export const firstNames = ["Amira", "Jonas", "Priya", "Tomas", "Ling", "Rosa", "Kwame", "Freya"]
export const lastNames = ["Haddad", "Lindqvist", "Raman", "Novak", "Chen", "Delgado", "Mensah", "Olsen"]
export const fullNames = firstNames.map((name, index) => `${name} ${lastNames[index]}`)
export const emails = firstNames.map((name, index) => `${name}.${lastNames[index]}@example.com`.toLowerCase())
export const phones = firstNames.map((_, index) => `+1 202 555 01${String(10 + index * 7)}`)
export const websites = companies.map((name) => `https://${slug(name)}.example.com`)

export const streets = [
  "12 Quay Road",
  "408 Mill Lane",
  "7 Forest Row",
  "91 Havnegata",
  "3 Orchard Hill",
  "55 Tallow Street",
]
export const cities = ["Bristol", "Denver", "Portland", "Oslo", "Canterbury", "Dublin"]
export const regions = ["Bristol", "CO", "OR", "Oslo", "Kent", "Leinster"]
export const postalCodes = ["BS1 4RW", "80202", "97205", "0150", "CT1 2EH", "D02 X285"]
export const countries = [
  "United Kingdom",
  "United States",
  "United States",
  "Norway",
  "United Kingdom",
  "Ireland",
]

/** A text with the number of the row at its end. */
export function numbered(prefix: string, first = 1, width = 3): (row: number) => Value {
  return (row) => prefix + String(first + row).padStart(width, "0")
}

/** Whole numbers, each as far from the one before. */
export function counting(first: number, step = 1): (row: number) => Value {
  return (row) => first + row * step
}

/** Days of 2026, as dates. */
export function days(first: string, step = 9): (row: number) => Value {
  return (row) => momentAt(first, step, row).slice(0, 10)
}

/** Moments of 2026, in ISO 8601. */
export function moments(first: string, step = 9): (row: number) => Value {
  return (row) => momentAt(first, step, row)
}

/** Moments of 2026, in epoch seconds. */
export function epochs(first: string, step = 9): (row: number) => Value {
  return (row) => Date.parse(momentAt(first, step, row)) / 1000
}

/** Each step is some days and, so that no two look alike, 97 minutes. */
function momentAt(first: string, step: number, row: number): string {
  const minute = 60_000
  return new Date(Date.parse(first) + row * (step * 24 * 60 + 97) * minute).toISOString()
}

function slug(text: string): string {
  return text.toLowerCase().replaceAll(" ", "-")
}
