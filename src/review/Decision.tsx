import FormField from "@cloudscape-design/components/form-field"
import RadioGroup from "@cloudscape-design/components/radio-group"
import type { CollisionWords } from "#flow/conflictWords.ts"
import type { Side } from "#flow/merge3.ts"

interface DecisionProps {
  words: CollisionWords
  title: string
  choice: Side | undefined
  onChoose: (side: Side) => void
}

/** Whose version of one place counts. */
export function Decision({ words, title, choice, onChoose }: DecisionProps) {
  return (
    <FormField label={title}>
      <RadioGroup
        value={choice ?? null}
        onChange={({ detail }) => onChoose(detail.value === "mine" ? "mine" : "theirs")}
        items={[
          { value: "mine", label: "Keep yours", description: said(words.mine, "what you have there") },
          { value: "theirs", label: "Take theirs", description: said(words.theirs, "what they have there") },
        ]}
      />
    </FormField>
  )
}

function said(sentences: readonly string[], otherwise: string): string {
  return sentences.length === 0 ? `This is ${otherwise}.` : sentences.join(" ")
}
