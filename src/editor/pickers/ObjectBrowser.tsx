import BreadcrumbGroup from "@cloudscape-design/components/breadcrumb-group"
import Input, { type InputProps } from "@cloudscape-design/components/input"
import Modal from "@cloudscape-design/components/modal"
import { useRef, useState } from "react"
import { EntityList } from "./EntityList.tsx"
import { type Entity, type Place, useSuppliers } from "./Suppliers.ts"
import { SupplyNote } from "./SupplyNote.tsx"

interface ObjectBrowserProps {
  place: Place
  chosen: string
  onChoose: (name: string) => void
  onClose: () => void
}

/** All objects of an application, level by level, to search and choose from. */
export function ObjectBrowser({ place, chosen, onChoose, onClose }: ObjectBrowserProps) {
  const [way, setWay] = useState<readonly Entity[]>([])
  const [sought, setSought] = useState("")
  const { useEntities } = useSuppliers()
  const supply = useEntities(place, way.at(-1)?.name ?? "")

  const search = useRef<InputProps.Ref>(null)

  /** What was pressed is gone then, and the focus with it: without one, Escape would not close the dialog. */
  function goTo(next: readonly Entity[]) {
    setWay(next)
    setSought("")
    search.current?.focus()
  }

  return (
    <Modal visible header="Choose an object" closeAriaLabel="Close" onDismiss={onClose}>
      <div className="sluice-browser">
        {way.length > 0 && (
          <BreadcrumbGroup
            ariaLabel="Where the objects lie"
            items={[{ text: "All objects", href: "#" }, ...way.map(crumbOf)]}
            onClick={(event) => {
              event.preventDefault()
              const index = Number(event.detail.href.slice(1) || 0)
              goTo(way.slice(0, index))
            }}
          />
        )}
        <Input
          ref={search}
          type="search"
          value={sought}
          placeholder="Find an object by name"
          ariaLabel="Find an object"
          clearAriaLabel="Clear"
          onChange={({ detail }) => setSought(detail.value)}
        />
        <SupplyNote supply={supply} noun="objects" stranger={undefined} />
        <EntityList
          supply={supply}
          sought={sought}
          chosen={chosen}
          onOpen={(entity) => goTo([...way, entity])}
          onChoose={onChoose}
        />
      </div>
    </Modal>
  )
}

function crumbOf({ name, label }: Entity, index: number) {
  return { text: label ?? name, href: `#${index + 1}` }
}
