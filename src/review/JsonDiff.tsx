import { CodeDiff } from "#ui/code/CodeDiff.tsx"

/** The deployed flow and the draft, both as the JSON that UpdateFlow takes. */
export function JsonDiff({ before, after }: { before: string; after: string }) {
  return (
    <CodeDiff
      label="JSON differences"
      before={before}
      after={after}
      beforeLabel="Deployed"
      afterLabel="Your draft"
    />
  )
}
