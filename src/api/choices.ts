/**
 * How what there is to choose from is read: once, and again when somebody asks for it. AppFlow itself keeps
 * it for an hour, and asking an application takes seconds.
 */
export const choices = {
  networkMode: "always",
  retry: false,
  retryOnMount: false,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: 60 * 60 * 1000,
} as const
