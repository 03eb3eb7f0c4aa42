import type { GroupField } from "#catalog/field.ts"
import { type ControlProps, FieldControl } from "./FieldControl.tsx"
import { Fieldset } from "./Fieldset.tsx"
import { KeptMembers } from "./KeptMembers.tsx"
import { useIsRequired } from "./useIsRequired.ts"
import { useProblem } from "./useProblem.ts"

/** The members of an object under one heading. */
export function GroupControl({ field, path }: ControlProps<GroupField>) {
  const problem = useProblem(path)
  const isRequired = useIsRequired(field, path)
  return (
    <Fieldset
      label={field.label}
      help={field.help}
      path={path}
      isRequired={isRequired}
      problem={problem}
      isIndented
    >
      {Object.entries(field.members).map(([name, member]) => (
        <FieldControl key={name} field={member} path={[...path, name]} />
      ))}
      <KeptMembers path={path} known={Object.keys(field.members)} />
    </Fieldset>
  )
}
