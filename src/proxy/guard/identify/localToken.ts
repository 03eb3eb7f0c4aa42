import { createHash, randomBytes, timingSafeEqual } from "node:crypto"
import { userInfo } from "node:os"
import type { Principal } from "../../audit/audit.ts"
import { perMinute } from "../perMinute.ts"
import type { Identify } from "./identify.ts"

/** The header in which the page sends the token. No page of another origin can send it without asking first. */
export const tokenHeader = "X-Sluice-Token"

const badTriesPerMinute = 10

const wayIn =
  "Open the address that Sluice printed when it started, with all that follows its #: it has a new one at each start."

/** 256 random bits, as text that an address can carry. */
export function newToken(): string {
  return randomBytes(32).toString("base64url")
}

/**
 * Lets in whoever has the token. Somebody who has it gets in while another one tries wrong ones: nobody can guess
 * it, and a tab left over from the last start must not lock out the one of this start.
 */
export function localToken(token: string, principal = personHere(), now = Date.now): Identify {
  const badTries = perMinute(badTriesPerMinute, now)
  return (headerOf) => {
    const given = headerOf(tokenHeader)
    if (given === undefined) return { nobody: `Sluice does not know this page yet. ${wayIn}` }
    if (isSame(given, token)) return { principal }
    const wait = badTries.tooMany("")
    return wait === undefined ? { nobody: `Sluice was started again since. ${wayIn}` } : { wait }
  }
}

/** Takes as long whatever is given: how much of it is right must not be measurable. */
function isSame(given: string, token: string): boolean {
  return timingSafeEqual(hashOf(given), hashOf(token))
}

function hashOf(text: string): Buffer {
  return createHash("sha256").update(text).digest()
}

/** Without a sign-in, the person is whoever runs Sluice on this machine. */
function personHere(): Principal {
  try {
    return { sub: userInfo().username, issuer: "local" }
  } catch {
    // In a container the user may have a number and no name.
    return { sub: String(process.getuid?.()), issuer: "local" }
  }
}
