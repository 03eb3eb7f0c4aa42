import workerUrl from "./importWorker.ts?worker&url"

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string }
}

/** The one address that the page's security policy lets a worker start from. Not every browser asks. */
const trusted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("sluice", {
  createScriptURL(url) {
    if (url !== workerUrl) throw new Error(`${url} is not Sluice's worker`)
    return url
  },
})

/** Starts the worker that reads what is imported. */
export function startWorker(): Worker {
  return new Worker(trusted?.createScriptURL(workerUrl) ?? workerUrl, { type: "module" })
}
