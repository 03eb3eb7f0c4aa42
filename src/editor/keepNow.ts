import { promisifyRequest, type UseStore } from "idb-keyval"

/** Keeps a value under a key, or nothing there. Committed at once, since its page may be going. */
export function keepNow(store: UseStore, key: string, value: unknown): Promise<void> {
  return store("readwrite", (kept) => {
    if (value === undefined) kept.delete(key)
    else kept.put(value, key)
    kept.transaction.commit()
    return promisifyRequest(kept.transaction)
  })
}
