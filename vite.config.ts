import { mkdirSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import react from "@vitejs/plugin-react"
import { defineConfig, type Plugin } from "vitest/config"

export default defineConfig({
  plugins: [fontsAsFiles(), react()],
  build: {
    outDir: "dist",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "e2e/torture/*.test.ts", "e2e/clients/*.test.ts"],
    setupFiles: ["e2e/vitest.setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    server: { deps: { inline: [/@cloudscape-design\//] } },
  },
})

/**
 * Cloudscape's global styles carry their fonts as data URLs, which `font-src 'self'` refuses and which
 * every visitor would load at once. As files, only the weights in use are loaded.
 */
function fontsAsFiles(): Plugin {
  const folder = fileURLToPath(new URL("./node_modules/.cache/fonts/", import.meta.url))
  return {
    name: "fonts-as-files",
    enforce: "pre",
    transform(css, id) {
      if (!id.endsWith("@cloudscape-design/global-styles/index.css")) return
      mkdirSync(folder, { recursive: true })
      let count = 0
      return css.replace(/url\('data:font\/woff2;base64,([^']+)'\)/g, (_, base64: string) => {
        const file = `${folder}open-sans-${++count}.woff2`
        writeFileSync(file, Buffer.from(base64, "base64"))
        return `url("${file}")`
      })
    },
  }
}
