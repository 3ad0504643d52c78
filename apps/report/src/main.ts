import { fileURLToPath } from "node:url";
import { CommandError, exitCodes } from "./command/command-error.ts";
import { parseArguments } from "./command/parse-arguments.ts";
import { run } from "./command/run.ts";

const published = fileURLToPath(new URL("../editions/2024-2025", import.meta.url));

const terminal = {
  out: (text: string) => console.log(text),
  error: (text: string) => console.error(text),
  progress: (step: number, steps: number, label: string) => {
    if (process.stderr.isTTY && !process.argv.includes("--json")) {
      console.error(`[${step}/${steps}] ${label}`);
    }
  },
};

try {
  process.exitCode = await run(parseArguments(process.argv.slice(2), published), terminal);
} catch (error) {
  if (error instanceof CommandError) {
    if (process.argv.includes("--json")) console.log(JSON.stringify(refusal(error), null, 2));
    console.error(`${error.message}\n  → ${error.remedy}`);
    process.exitCode = exitCodes.unusable;
  } else {
    console.error("Erreur interne du programme : ce n’est pas votre édition qui est en cause.");
    console.error("  → Transmettre ce message aux personnes qui entretiennent le programme :");
    console.error(error);
    process.exitCode = exitCodes.internal;
  }
}

/** What a program that asked for JSON reads of a command that could not run. */
function refusal({ message, remedy }: CommandError) {
  return { erreur: { what: message, remedy } };
}
