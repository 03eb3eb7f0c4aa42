import { isObject, type Path } from "#flow/request.ts"
import { useSession } from "../SessionContext.ts"
import { memberAt, usePart } from "./part.ts"

/** Whether a place holds an object, or nothing yet: only then its members can have fields of their own. */
export function useIsObject(path: Path): boolean {
  const { id } = usePart()
  return useSession(({ history }) => {
    const value = memberAt(history.present, id, path)
    return value === undefined || isObject(value)
  })
}
