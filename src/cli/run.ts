import { Command, CommanderError, Option } from "commander"
import { type CheckOptions, checkFiles, checkFormats } from "./commands/check.ts"
import { type DiffOptions, diffFiles, diffFormats } from "./commands/diff.ts"
import { type FixOptions, fixFiles } from "./commands/fix.ts"
import { type ImportOptions, importFiles } from "./commands/import.ts"
import { printSchema } from "./commands/schema.ts"
import { type Exit, exit } from "./exit.ts"
import type { Terminal } from "./terminal.ts"
import { version } from "./version.ts"

/** Runs the command line that the arguments spell. */
export async function run(args: readonly string[], terminal: Terminal): Promise<Exit> {
  let outcome: Exit = exit.fine
  const program = sluice(terminal)

  program
    .command("check")
    .summary("say everything that is wrong with flows")
    .description(
      "Says everything that is wrong with flows: what AWS's service model refuses, and the rules across fields that it does not tell. Other spellings, such as DescribeFlow output, CloudFormation and Terraform, are imported first.",
    )
    .argument("<files...>", filesHelp)
    .addOption(formatOption(checkFormats))
    .option(
      "--deployed <file>",
      "also say what cannot be changed about the deployed flow in this file, as DescribeFlow gives it",
    )
    .action(async (files: string[], options: CheckOptions) => {
      outcome = await checkFiles(files, options, terminal)
    })

  program
    .command("fix")
    .summary("fix what can be fixed without a decision")
    .description(
      "Fixes what can be fixed without a decision of yours. Of a single file the fixed flow is printed; of several it is told what would change.",
    )
    .argument("<files...>", filesHelp)
    .option("--write", "change the files themselves, and nothing in them but what is fixed")
    .addOption(flowOption())
    .action(async (files: string[], options: FixOptions) => {
      outcome = await fixFiles(files, options, terminal)
    })

  program
    .command("import")
    .summary("make an UpdateFlow request of another spelling")
    .description(
      "Makes an UpdateFlow request of CreateFlow and DescribeFlow JSON, CloudFormation, CDK, Terraform and early spellings. The request goes to the standard output; what had to be repaired is told beside it.",
    )
    .argument("<files...>", filesHelp)
    .addOption(flowOption())
    .action(async (files: string[], options: ImportOptions) => {
      outcome = await importFiles(files, options, terminal)
    })

  program
    .command("diff")
    .summary("tell what two flows do differently")
    .description(
      "Tells what two flows do differently. The order of tasks, defaults that AppFlow fills in and what it makes of Map_all are no difference. Ends with 1 when there is one.",
    )
    .argument("<old>", "file with the one flow, in any spelling")
    .argument("<new>", "file with the other flow, in any spelling")
    .addOption(formatOption(diffFormats))
    .addOption(flowOption())
    .action(async (before: string, after: string, options: DiffOptions) => {
      outcome = await diffFiles([before, after], options, terminal)
    })

  program
    .command("schema")
    .summary("print the JSON Schema of an UpdateFlow request")
    .description("Prints the JSON Schema (2020-12) of an UpdateFlow request, for other editors.")
    .action(() => {
      outcome = printSchema(terminal)
    })

  try {
    await program.parseAsync(args, { from: "user" })
    return outcome
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? exit.fine : exit.unusable
  }
}

const filesHelp = "files to read; - is the standard input"

function sluice(terminal: Terminal): Command {
  return new Command("sluice")
    .description("Checks, fixes, imports and compares Amazon AppFlow flows.")
    .version(version)
    .addHelpText("after", exitHelp)
    .showHelpAfterError("See sluice --help.")
    .configureOutput({ writeOut: terminal.out.write, writeErr: terminal.err.write })
    .exitOverride()
}

const exitHelp = `
Exit status: 0 when all is well, 1 when errors or differences were found, 2 when a file
cannot be read or the command line is wrong.`

function formatOption(formats: readonly string[]): Option {
  return new Option("--format <format>", "how to tell it").choices(formats).default("text")
}

function flowOption(): Option {
  return new Option("--flow <name>", "which flow, where a file has several")
}
