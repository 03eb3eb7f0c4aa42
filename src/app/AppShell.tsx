import type { ReactNode } from "react"
import { Link } from "wouter"
import { BackendBadge } from "./BackendBadge.tsx"
import { listPath } from "./paths.ts"
import { PersonBadge } from "./person/PersonBadge.tsx"
import { ServerBanner } from "./server/ServerBanner.tsx"
import { ThemeSwitch } from "./ThemeSwitch.tsx"
import "./AppShell.css"

/** What stays on every page: the product's name, where changes go, who has signed in, the theme, and whether the server is there. */
export function AppShell({ children }: { children: ReactNode }) {
  return (
    <div className="sluice-shell">
      <a href="#content" className="sluice-skip">
        Skip to the content
      </a>
      <header className="sluice-topbar">
        <Link href={listPath} className="sluice-brand">
          <img src="/favicon.svg" alt="" width="28" height="28" />
          Sluice
        </Link>
        <div className="sluice-topbar-end">
          <BackendBadge />
          <PersonBadge />
          <ThemeSwitch />
        </div>
      </header>
      <ServerBanner />
      {children}
    </div>
  )
}
