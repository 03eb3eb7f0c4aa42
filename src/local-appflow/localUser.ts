/** Who the local AppFlow says made every change. */
export const localUser = "arn:aws:iam::000000000000:user/local"
