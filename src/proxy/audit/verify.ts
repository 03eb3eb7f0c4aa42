import { verifyAudit } from "./verifyAudit.ts"

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error("Usage: npm run audit:verify -- <file>")
  process.exitCode = 2
} else {
  try {
    const { records, trouble } = await verifyAudit(file)
    console.log(`${file}: ${records} records follow one another.`)
    if (trouble !== undefined) {
      console.error(trouble)
      process.exitCode = 1
    }
  } catch (error) {
    console.error(`${file} cannot be read (${error instanceof Error ? error.message : error}).`)
    process.exitCode = 2
  }
}
