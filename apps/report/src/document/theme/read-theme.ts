import type { Issue } from "@panorama/schema";
import { decodeText } from "../../edition/decode-text.ts";
import { type ParsedYaml, parseYaml } from "../../edition/parse-yaml.ts";
import { type Faint, faintPairs } from "./contrast.ts";
import { type Theme, theme } from "./theme.ts";

/** A theme, and what is wrong with its file; undefined where something is. */
export type ReadTheme = { readonly theme: Theme | undefined; readonly issues: readonly Issue[] };

/** Reads the file of a theme (JSON is YAML): what is no theme, and what could not be read on its ground, with their lines. */
export function readTheme(file: string, bytes: Uint8Array): ReadTheme {
  const { text, issues: unreadable } = decodeText(file, bytes);
  if (unreadable.length > 0) return { theme: undefined, issues: unreadable.map(asTheme) };
  if (text.trim() === "") return { theme: undefined, issues: [emptyFile(file)] };
  const { value, issues, placeOf } = parseYaml(file, text, theme);
  if (value === undefined) return { theme: undefined, issues: issues.map(asTheme) };
  const faint = faintPairs(value).map((pair) => faintIssue(pair, placeOf));
  return { theme: faint.length === 0 ? value : undefined, issues: faint };
}

/** An issue of a text or of its shape, as one of a theme. */
function asTheme(issue: Issue): Issue {
  return {
    ...issue,
    code: "theme-invalide",
    what: issue.what.replace("YAML", "JSON"),
    why: "Ce fichier n’est pas un thème utilisable.",
    remedy: issue.code === "yaml-invalide" ? SYNTAX : inTheme(issue.remedy),
  };
}

/** A remedy in the words of a theme, whose fields are no lines of a list and need no codes. */
function inTheme(remedy: string): string {
  return remedy
    .replace("cette ligne", "ce champ")
    .replace(/entrées(?: de ce fichier)?/, "thèmes")
    .replace(/ ; un code fait de chiffres.*(?=\.)/, "");
}

const SYNTAX =
  "Corriger la ligne : noms et textes entre guillemets droits, une virgule entre deux éléments, accolades et crochets refermés.";

function emptyFile(file: string): Issue {
  return {
    code: "theme-invalide",
    severity: "error",
    where: { file },
    what: "Ce fichier est vide : il ne donne aucun thème.",
    remedy: "Y copier un autre thème du dossier themes, puis l’adapter.",
  };
}

function faintIssue(
  { colour, fill, colours: [written, ground], contrast, least }: Faint,
  placeOf: ParsedYaml<unknown>["placeOf"],
): Issue {
  return {
    code: "contraste-insuffisant",
    severity: "error",
    where: placeOf(colour),
    what: `${colour.join(" : ")} : ${written} se lit mal sur ${ground} (${fill.join(" : ")}).`,
    why: `Leur contraste est de ${decimal(Math.floor(contrast * 100) / 100)} pour 1 ; le niveau AA des règles d’accessibilité (WCAG 2.2) en demande ${decimal(least)}.`,
    remedy: "Éclaircir l’une des deux couleurs, ou assombrir l’autre.",
  };
}

function decimal(value: number): string {
  return String(value).replace(".", ",");
}
