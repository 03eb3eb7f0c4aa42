import { queryOptions } from "@tanstack/react-query"

/** In milliseconds: the time between two looks, and the time an answer may take. */
const interval = 5_000
const patience = 4_000

/** What a gateway answers in place of a server that is gone, and Sluice itself while it starts. */
const notThere = [502, 503, 504]

/** Whether Sluice's server answers; asked again and again for as long as somebody can see the page. */
export function serverQuery() {
  return queryOptions({
    queryKey: ["server"],
    queryFn: ({ signal }) => isAnswering(signal),
    // The page itself has just come from it.
    initialData: true,
    staleTime: interval,
    refetchInterval: interval,
    networkMode: "always",
    retry: false,
  })
}

async function isAnswering(signal: AbortSignal): Promise<boolean> {
  try {
    const { status } = await fetch("/healthz", {
      cache: "no-store",
      // A gateway that wants somebody to sign in again is there too.
      redirect: "manual",
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    })
    return !notThere.includes(status)
  } catch {
    signal.throwIfAborted()
    return false
  }
}
