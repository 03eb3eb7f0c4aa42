import "@cloudscape-design/global-styles/index.css"
import "#ui/tokens.css"
import "#ui/global.css"
import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { App } from "./App.tsx"

const queries = new QueryClient({
  defaultOptions: {
    // This machine's own server answers with or without the internet.
    queries: { networkMode: "always", retry: 1, retryDelay: 400 },
    mutations: { networkMode: "always", retry: 0 },
  },
})

const root = document.getElementById("root")
if (root === null) throw new Error("The page has no root element")

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
