import "./Lettermark.css"

interface LettermarkProps {
  letters: string
  /** Carries white text. */
  colour: string
}

/** A small coloured tile with one to three letters: a sign for a product without its logo. */
export function Lettermark({ letters, colour }: LettermarkProps) {
  return (
    <span className="sluice-lettermark" style={{ backgroundColor: colour }} aria-hidden="true">
      {letters}
    </span>
  )
}
