import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { nearest } from "@panorama/schema";
import { CommandError } from "./command-error.ts";

const commands = ["build", "check"] as const;

/** What was asked for on the command line. */
export type Request = {
  readonly command: (typeof commands)[number] | "help";
  /** The edition's folder. */
  readonly edition: string;
  /** Where `build` writes. */
  readonly out: string;
  readonly json: boolean;
};

export const usage = `Usage : panorama <commande> [options]

Commandes
  build    fabrique le panorama d’une édition : PDF, graphiques, chiffres
  check    vérifie une édition, sans rien écrire

Options
  --edition DOSSIER   dossier de l’édition (par défaut : l’édition 2024-2025)
  --out DOSSIER       dossier où écrire (par défaut : sortie/ et le nom de l’édition)
  --json              résultat en JSON sur la sortie standard
  --help              cette aide

Codes de sortie : 0 sans constat, 1 avec constats, 2 commande ou fichiers inutilisables.`;

/** Reads the command line; a CommandError says in French what it does not understand. */
export function parseArguments(argv: readonly string[], published: string): Request {
  const { values, positionals } = parse(argv);
  const [command, ...others] = positionals;
  const { edition = published, json = false } = values;
  const { out = join("sortie", basename(resolve(edition))) } = values;
  const request = { edition, out, json };
  if (values.help === true || command === "help") return { ...request, command: "help" };
  if (command === undefined) throw new CommandError("Aucune commande n’est donnée.", usage);
  const known = commands.find((name) => name === command);
  if (known === undefined) {
    const close = nearest(command, commands);
    throw new CommandError(
      `Commande inconnue : « ${command} ».`,
      close === undefined ? usage : `Écrire « ${close} » ?`,
    );
  }
  if (others.length > 0) {
    throw new CommandError(
      `Argument en trop : « ${others.join(" ")} ».`,
      "Donner le dossier de l’édition avec --edition DOSSIER.",
    );
  }
  for (const option of ["edition", "out"] as const) {
    if (request[option].trim() === "") {
      throw new CommandError(`L’option --${option} est vide.`, `Écrire --${option} DOSSIER.`);
    }
  }
  return { ...request, command: known };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        edition: { type: "string" },
        out: { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    const option = error instanceof Error ? /'([^' ]+)/.exec(error.message)?.[1] : undefined;
    const code = (error as { code?: string }).code;
    const close =
      option === undefined
        ? undefined
        : nearest(option, ["--edition", "--out", "--json", "--help"]);
    throw new CommandError(
      code === "ERR_PARSE_ARGS_UNKNOWN_OPTION"
        ? `Option inconnue : ${option ?? ""}.`
        : `L’option ${option ?? ""} est mal employée.`,
      close === undefined || code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION" ? usage : `Écrire ${close} ?`,
    );
  }
}
