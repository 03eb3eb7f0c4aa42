import { isObject, type Path } from "#flow/request.ts"
import { KeptJson } from "./KeptJson.tsx"
import { useMember } from "./part.ts"

/** The members of an object that the form has no field for. */
export function KeptMembers({ path, known }: { path: Path; known: readonly string[] }) {
  const object = useMember(path)
  if (!isObject(object)) return null
  const unknown = Object.keys(object).filter((name) => !known.includes(name))
  return unknown.map((name) => <KeptJson key={name} name={name} path={[...path, name]} why={kept} />)
}

const kept = "Sluice does not know this member. It is kept and sent as it is."
