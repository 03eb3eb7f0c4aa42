import { lazy, Suspense } from "react"
import { Route, Switch, useLocation } from "wouter"
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx"
import { AppShell } from "./AppShell.tsx"
import { flowNameIn } from "./paths.ts"

const ListPage = lazy(async () => ({ default: (await import("./list/ListPage.tsx")).ListPage }))
const FlowPages = lazy(async () => ({ default: (await import("./FlowPages.tsx")).FlowPages }))
const NotFoundPage = lazy(async () => ({ default: (await import("./NotFoundPage.tsx")).NotFoundPage }))

/** All pages, each in a chunk of its own. */
export function App() {
  const [place] = useLocation()
  return (
    <AppShell>
      <ErrorBoundary place={place}>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/">
              <ListPage />
            </Route>
            <Route path="/flows/:name">
              {({ name }) => <FlowPages key={name} flowName={flowNameIn(name)} page="editor" />}
            </Route>
            <Route path="/flows/:name/review">
              {({ name }) => <FlowPages key={name} flowName={flowNameIn(name)} page="review" />}
            </Route>
            <Route path="/flows/:name/runs">
              {({ name }) => <FlowPages key={name} flowName={flowNameIn(name)} page="runs" />}
            </Route>
            <Route>
              <NotFoundPage />
            </Route>
          </Switch>
        </Suspense>
      </ErrorBoundary>
    </AppShell>
  )
}

function Loading() {
  return (
    <main id="content" className="sluice-loading" aria-busy="true">
      Loading the page…
    </main>
  )
}
