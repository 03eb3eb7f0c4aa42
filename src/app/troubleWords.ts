import { ApiFailure } from "#api/ApiFailure.ts"

/** Why something could not be read, and what helps, in words. */
export function troubleWords(error: Error): string {
  const name = error instanceof ApiFailure ? error.name : ""
  if (name === "Unreachable") {
    return "Sluice's own server does not answer. Start it again with “npm start” in its folder, then try again."
  }
  if (name === "NotSignedIn") {
    return "Sluice does not know this page. It goes on by itself once you are let in."
  }
  if (name === "NoAnswer")
    return "Sluice's server runs, but AppFlow did not answer it. Try again in a moment."
  return "AppFlow or Sluice's server answered with an error."
}
