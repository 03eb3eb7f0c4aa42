import { defineConfig } from "vite"

/** The proxy in files of its own for AWS Lambda, with all it needs except Node. */
export default defineConfig({
  build: {
    ssr: "src/proxy/lambda/lambda.ts",
    outDir: "dist-lambda",
    target: "node20",
    copyPublicDir: false,
    // Without a package.json beside them, only files named so are modules.
    rolldownOptions: { output: { entryFileNames: "lambda.mjs", chunkFileNames: "[name]-[hash].mjs" } },
  },
  ssr: { noExternal: true },
})
