import type { ReactNode } from "react"
import type { Severity } from "#flow/diagnostic.ts"
import "./severity.css"

interface SeveritySectionProps {
  severity: Severity
  title: string
  number: number
  about: string
  /** Items of a list. */
  children: ReactNode
  /** What comes after the list. */
  after?: ReactNode
}

/** Everything of one severity, under a heading with its sign and number. */
export function SeveritySection({ severity, title, number, about, children, after }: SeveritySectionProps) {
  return (
    <section className={`sluice-found sluice-severity-${severity}`}>
      <h3 className="sluice-severity-sign">
        {title} <span className="sluice-muted">{number.toLocaleString("en")}</span>
        <small>{about}</small>
      </h3>
      <ul>{children}</ul>
      {after}
    </section>
  )
}
