import { z } from "zod"

/** One thing that can be configured. Its flag and its variable are made of its name. */
export interface Setting {
  /** What follows the flag; a flag without it is said or not said. */
  takes?: string
  says: string
  /** From the text that was given, or from none, to the value. Its message follows the flag in a sentence. */
  rule: z.ZodType<unknown, string | undefined>
}

export function port(otherwise: string) {
  return upTo(65535, otherwise)
}

export function upTo(most: number, otherwise: string) {
  const message = `must be a number from 0 to ${most}`
  return z
    .string()
    .regex(/^\d{1,5}$/, message)
    .transform(Number)
    .refine((number) => number <= most, message)
    .prefault(otherwise)
}

export function count(otherwise: string) {
  return z
    .string()
    .regex(/^[1-9]\d{0,5}$/, "must be a number from 1 to 999999")
    .transform(Number)
    .prefault(otherwise)
}

export function text(what: string) {
  return z.string().min(1, `must name ${what}`)
}

export function flag() {
  return z
    .enum(["true", "false"], "must be true or false")
    .transform((said) => said === "true")
    .prefault("false")
}

export function oneOf<const Name extends string>(names: readonly Name[], otherwise: NoInfer<Name>) {
  return z.enum(names, `must be one of ${names.join(", ")}`).prefault(otherwise)
}

/** Texts with commas between them. */
export function list(item: z.ZodType<string, string>) {
  return z
    .string()
    .transform((said) => said.split(",").map((part) => part.trim()))
    .pipe(z.array(item))
    .optional()
    .transform((items) => items ?? [])
}

/** An address whose answers nobody on the way can change: https, or a program on this machine. */
export function trustedUrl() {
  const message = "must be an https:// address"
  return z.string().refine((said) => {
    if (!URL.canParse(said)) return false
    const { protocol, hostname } = new URL(said)
    return protocol === "https:" || (protocol === "http:" && isLoopback(hostname))
  }, message)
}

/** Whether a host means this machine. */
export function isLoopback(host: string): boolean {
  return host === "127.0.0.1" || host === "localhost" || host === "::1" || host === "[::1]"
}
