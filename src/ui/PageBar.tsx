import type { ReactNode } from "react"
import { Link } from "wouter"
import "./PageBar.css"

interface PageBarProps {
  /** The pages above this one. */
  above: readonly { label: string; path: string }[]
  heading: ReactNode
  /** Facts about the page's subject, beside the heading. */
  facts?: ReactNode
  actions: ReactNode
}

/** The bar on top of a page: where one is, and what can be done here. */
export function PageBar({ above, heading, facts, actions }: PageBarProps) {
  return (
    <div className="sluice-pagebar">
      <div className="sluice-pagebar-place">
        <nav aria-label="Pages above this one">
          <ol className="sluice-pagebar-above">
            {above.map(({ label, path }) => (
              <li key={path}>
                <Link href={path} className="sluice-link">
                  {label}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
        {heading}
        {facts}
      </div>
      <div className="sluice-pagebar-actions">{actions}</div>
    </div>
  )
}
