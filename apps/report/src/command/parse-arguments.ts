import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { nearest } from "@panorama/schema";
import { CommandError } from "./command-error.ts";

const commands = ["build", "check", "explain"] as const;

/** What was asked for on the command line. */
export type Request = {
  readonly command: (typeof commands)[number] | "help";
  /** The edition's folder. */
  readonly edition: string;
  /** Where `build` writes. */
  readonly out: string;
  /** The code of the figure that `explain` explains. */
  readonly figure: string;
  readonly json: boolean;
  readonly sarif: boolean;
  /** Warnings count as errors. */
  readonly strict: boolean;
};

export const usage = `Usage : panorama <commande> [options]

Commandes
  build    fabrique le panorama d’une édition : PDF, graphiques, chiffres
  check    vérifie une édition, sans rien écrire
  explain CHIFFRE
           dit d’où vient un chiffre et quels chapitres le citent

Options
  --edition DOSSIER   dossier de l’édition (par défaut : l’édition 2024-2025)
  --out DOSSIER       dossier où écrire (par défaut : sortie/ et le nom de l’édition)
  --strict            compte les avertissements comme des erreurs
  --json              résultat en JSON sur la sortie standard
  --sarif             constats au format SARIF 2.1.0, pour un éditeur de texte (check)
  --help              cette aide

Codes de sortie : 0 sans erreur, 1 avec erreurs (ou avertissements, avec --strict), 2 commande ou fichiers
inutilisables, 101 erreur du programme.`;

/** Reads the command line; a CommandError says in French what it does not understand. */
export function parseArguments(argv: readonly string[], published: string): Request {
  const { values, positionals } = parse(argv);
  refuseRepetition(argv);
  const [command, ...others] = positionals;
  const { edition = published, json = false, sarif = false, strict = false } = values;
  const { out = join("sortie", basename(resolve(edition))) } = values;
  const request = { edition, out, json, sarif, strict, figure: "" };
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
  for (const option of ["edition", "out"] as const) {
    if (request[option].trim() === "") {
      throw new CommandError(`L’option --${option} est vide.`, `Écrire --${option} DOSSIER.`);
    }
  }
  if (sarif && (known !== "check" || json)) {
    throw new CommandError(
      json ? "--json et --sarif ne vont pas ensemble." : "--sarif ne va qu’avec check.",
      "Écrire panorama check --sarif.",
    );
  }
  return { ...request, command: known, figure: figureOf(known, others) };
}

/** What follows the command: a figure's code after `explain`, nothing elsewhere. */
function figureOf(command: (typeof commands)[number], others: readonly string[]): string {
  const [figure = "", ...extra] = command === "explain" ? others : ["", ...others];
  if (extra.length > 0) {
    throw new CommandError(
      `Argument en trop : « ${extra.join(" ")} ».`,
      "Donner le dossier de l’édition avec --edition DOSSIER ; avec npm, mettre deux tirets seuls avant la commande : npm run panorama -- build --edition DOSSIER.",
    );
  }
  if (command === "explain" && figure.trim() === "") {
    throw new CommandError(
      "Aucun chiffre n’est donné.",
      "Écrire panorama explain CHIFFRE, par exemple panorama explain structures.nombre.",
    );
  }
  return figure;
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
        sarif: { type: "boolean" },
        strict: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw misused(error);
  }
}

/** What `parseArgs` says in English of an option, in French. */
function misused(error: unknown): CommandError {
  const option = error instanceof Error ? /'([^' ]+)/.exec(error.message)?.[1] : undefined;
  const name = option ?? "";
  if ((error as { code?: string }).code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const known = ["--edition", "--out", "--json", "--sarif", "--strict", "--help"];
    const close = nearest(name, known);
    return new CommandError(
      `Option inconnue : ${name}.`,
      close === undefined ? usage : `Écrire ${close} ?`,
    );
  }
  return name === "--edition" || name === "--out"
    ? new CommandError(`L’option ${name} n’a pas de dossier.`, `Écrire ${name} DOSSIER.`)
    : new CommandError(`L’option ${name} ne prend pas de valeur.`, `Écrire ${name} seul.`);
}

/** Given twice, one of the two folders would be ignored. */
function refuseRepetition(argv: readonly string[]): void {
  for (const option of ["--edition", "--out"]) {
    const given = argv.filter((word) => word === option || word.startsWith(`${option}=`));
    if (given.length > 1) {
      throw new CommandError(`L’option ${option} est donnée deux fois.`, "N’en garder qu’une.");
    }
  }
}
