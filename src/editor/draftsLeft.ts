import type { StoredDraft } from "./drafts.ts"

const prefix = "sluice.left."

/**
 * Writes down the last state of a draft while its page goes. IndexedDB drops a transaction whose page does
 * not live to see it begin; localStorage is written before the page is gone. It does not outlive a killed
 * browser, so it only bridges the moment: the next page takes over what it finds here.
 */
export function leaveDraft(flowName: string, stored: StoredDraft | undefined) {
  try {
    localStorage.setItem(prefix + flowName, JSON.stringify(stored ?? null))
  } catch {
    // Too large or forbidden: what IndexedDB has is what there is.
  }
}

export function forgetDraftLeft(flowName: string) {
  try {
    localStorage.removeItem(prefix + flowName)
  } catch {
    // There is nothing where nothing may be written.
  }
}

/** The drafts that were left, by the names of their flows; undefined where nothing was to be kept. */
export function draftsLeft(): [flowName: string, stored: StoredDraft | undefined][] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => [key.slice(prefix.length), read(key)])
  } catch {
    return []
  }
}

function read(key: string): StoredDraft | undefined {
  return (JSON.parse(localStorage.getItem(key) ?? "null") as StoredDraft | null) ?? undefined
}
