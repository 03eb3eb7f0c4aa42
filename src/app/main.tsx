import "@cloudscape-design/global-styles/index.css"
import "#ui/tokens.css"
import "#ui/global.css"
import { focusManager, QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { startAccess } from "#api/access.ts"
import { App } from "./App.tsx"
import { readFailedAgain } from "./readFailedAgain.ts"
import { isDue, watchReturns } from "./returns.ts"

const queries = new QueryClient({
  defaultOptions: {
    // This machine's own server answers with or without the internet.
    queries: { networkMode: "always", retry: 1, retryDelay: 400, refetchOnWindowFocus: isDue },
    mutations: { networkMode: "always", retry: 0 },
  },
})

focusManager.setEventListener(watchReturns)

// What was refused without the token is read again with it.
startAccess(() => void readFailedAgain(queries))

const root = document.getElementById("root")
if (root === null) throw new Error("The page has no root element")

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
