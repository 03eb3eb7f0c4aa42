import { queryOptions } from "@tanstack/react-query"

/** In milliseconds: the time between two looks, and the time an answer may take. */
const interval = 5_000
const patience = 4_000

/** How many questions a browser puts to one server at a time; further ones wait in the browser. */
const connections = 6

/** What a gateway answers in place of a server that is gone, and Sluice itself while it starts. */
const notThere = [502, 503, 504]

/** Whether Sluice's server answers; asked again and again for as long as somebody can see the page. */
export function serverQuery() {
  return queryOptions({
    queryKey: ["server"],
    queryFn: ({ client, signal }) => isAnswering(signal, () => client.isFetching() >= connections),
    // The page itself has just come from it.
    initialData: true,
    staleTime: interval,
    refetchInterval: interval,
    networkMode: "always",
    retry: false,
  })
}

/** Throws where nobody can say: the question may have waited in the browser all the while. */
async function isAnswering(signal: AbortSignal, isCrowded: () => boolean): Promise<boolean> {
  const isLate = AbortSignal.timeout(patience)
  try {
    const { status } = await fetch("/healthz", {
      cache: "no-store",
      // A gateway that wants somebody to sign in again is there too.
      redirect: "manual",
      signal: AbortSignal.any([signal, isLate]),
    })
    return !notThere.includes(status)
  } catch (error) {
    signal.throwIfAborted()
    if (isLate.aborted && isCrowded()) throw error
    return false
  }
}
