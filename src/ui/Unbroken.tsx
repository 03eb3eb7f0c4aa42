import { typedWords } from "./typedWords.ts"
import "./Unbroken.css"

/** A sentence in which options and names are broken only where they are longer than a line. */
export function Unbroken({ children }: { children: string }) {
  return children.split(typedWords).map((piece, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have nothing else to go by
      <span key={index} className="sluice-unbroken">
        {piece}
      </span>
    ) : (
      piece
    ),
  )
}
