const printable = /^[ -~]{1,256}$/

/** Whether AppFlow takes this as a client token. */
export function isClientToken(text: string | undefined): text is string {
  return text !== undefined && printable.test(text)
}

/** What is said of a token that is none. */
export const clientTokenRule =
  "The Idempotency-Key header must hold the client token: 1 to 256 printable ASCII characters."
