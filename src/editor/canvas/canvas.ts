import { createContext, useContext } from "react"
import { useStore } from "zustand"
import { createStore, type StoreApi } from "zustand/vanilla"
import type { NodeId } from "#flow/document.ts"
import type { Point } from "../layout.ts"
import type { Stop } from "./neighbour.ts"

/** What the canvas knows besides the flow. None of it enters the JSON. */
export interface Canvas {
  /** Where parts were dragged to. */
  moved: ReadonlyMap<NodeId, Point>
  /** The stop that takes the focus as soon as it is drawn. */
  focusing: Stop | undefined
}

export type CanvasStore = StoreApi<Canvas>

export function createCanvas(): CanvasStore {
  return createStore<Canvas>(() => ({ moved: new Map(), focusing: undefined }))
}

/** The canvas that a component is on. */
export const CanvasContext = createContext<CanvasStore | undefined>(undefined)

export function useCanvasStore(): CanvasStore {
  const store = useContext(CanvasContext)
  if (store === undefined) throw new Error("There is no canvas around this component")
  return store
}

/** Renders again only when what `select` returns has changed. */
export function useCanvas<Part>(select: (canvas: Canvas) => Part): Part {
  return useStore(useCanvasStore(), select)
}

export function place(canvas: CanvasStore, id: NodeId, point: Point) {
  canvas.setState(({ moved }) => ({ moved: new Map(moved).set(id, point) }))
}
