import { count } from "#ui/count.ts"
import { type Entity, type EntityGroup, itemsOf, type Supply } from "./Suppliers.ts"

interface EntityListProps {
  supply: Supply<EntityGroup>
  sought: string
  chosen: string
  /** Shows what an entity holds. */
  onOpen: (entity: Entity) => void
  onChoose: (name: string) => void
}

/** More than these in a group are found by searching. */
const many = 200

/** The objects of one level, in the groups the application makes. */
export function EntityList({ supply, sought, ...actions }: EntityListProps) {
  if (supply.state === "reading") return <Skeleton />
  if (supply.state !== "here") return null
  const groups = itemsOf(supply)
    .map(({ name, entities }) => ({ name, entities: entities.filter((entity) => matches(entity, sought)) }))
    .filter(({ entities }) => entities.length > 0)
  if (groups.length === 0) {
    return (
      <p className="sluice-note">{sought === "" ? "There are no objects here." : "No object matches."}</p>
    )
  }
  return (
    <div className="sluice-entities">
      {groups.map(({ name, entities }) => (
        <section key={name} aria-label={name}>
          {groups.length > 1 && <h3>{name}</h3>}
          <ul>
            {entities.slice(0, many).map((entity) => (
              <EntityRow key={entity.name} entity={entity} {...actions} />
            ))}
          </ul>
          {entities.length > many && (
            <p className="sluice-note">
              {count(entities.length - many, "more object")}: search to find them.
            </p>
          )}
        </section>
      ))}
    </div>
  )
}

interface EntityRowProps extends Pick<EntityListProps, "chosen" | "onOpen" | "onChoose"> {
  entity: Entity
}

function EntityRow({ entity, chosen, onOpen, onChoose }: EntityRowProps) {
  const { name, label, hasNested } = entity
  return (
    <li>
      <button
        type="button"
        className="sluice-entity"
        aria-current={name === chosen ? "true" : undefined}
        onClick={() => (hasNested ? onOpen(entity) : onChoose(name))}
      >
        <span>
          {label ?? name}
          {label !== null && label !== name && <code>{name}</code>}
        </span>
        {hasNested && <span className="sluice-muted">Open ›</span>}
        {name === chosen && <span className="sluice-muted">Chosen</span>}
      </button>
    </li>
  )
}

function Skeleton() {
  return (
    <div className="sluice-entities-skeleton" aria-busy="true">
      <span className="sluice-only-heard">Reading the objects</span>
      <i />
      <i />
      <i />
      <i />
    </div>
  )
}

function matches({ name, label }: Entity, sought: string): boolean {
  const wanted = sought.trim().toLowerCase()
  return `${name} ${label ?? ""}`.toLowerCase().includes(wanted)
}
