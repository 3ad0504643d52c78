import { readdirSync, readFileSync } from "node:fs";
import type { Issue } from "@panorama/schema";
import { type ReadTheme, readTheme } from "./read-theme.ts";
import type { Theme } from "./theme.ts";

const folder = new URL("../../../themes/", import.meta.url);

/** The theme of an edition that names none. */
export const STANDARD_THEME = "projection";

/** The themes there are: the files of `themes`, without their ending. */
export function themeNames(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && entry.name.endsWith(".json"))
    .map(({ name }) => name.slice(0, -".json".length))
    .sort();
}

const known = new Map<string, ReadTheme>();

/** What is wrong with the theme of that name, one of those that there are. */
export function themeIssues(name: string): readonly Issue[] {
  return themeOf(name).issues;
}

/** The theme of that name; the check has refused the others. */
export function themeNamed(name: string): Theme {
  const { theme, issues } = themeOf(name);
  if (theme === undefined) throw new Error(issues.map(({ what }) => what).join("\n"));
  return theme;
}

function themeOf(name: string): ReadTheme {
  const before = known.get(name);
  if (before !== undefined) return before;
  const file = `themes/${name}.json`;
  const bytes = bytesOf(`${name}.json`);
  const read = bytes === undefined ? unopened(file) : readTheme(file, bytes);
  known.set(name, read);
  return read;
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(new URL(file, folder));
  } catch {
    return undefined;
  }
}

function unopened(file: string): ReadTheme {
  const issue: Issue = {
    code: "theme-invalide",
    severity: "error",
    where: { file },
    what: "Ce fichier ne peut pas être ouvert.",
    remedy: "Vérifier les droits du fichier, ou choisir un autre thème.",
  };
  return { theme: undefined, issues: [issue] };
}
