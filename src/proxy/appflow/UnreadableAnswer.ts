/** An answer came that is not one of AppFlow's. */
export class UnreadableAnswer extends Error {
  readonly $metadata: { httpStatusCode: number; requestId?: string }

  constructor(reason: string, metadata: { httpStatusCode?: number; requestId?: string } = {}) {
    super(`The answer cannot be read: ${reason}.`)
    this.$metadata = { httpStatusCode: 200, ...metadata }
  }
}
