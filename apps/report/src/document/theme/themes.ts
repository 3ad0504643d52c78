import { readdirSync, readFileSync } from "node:fs";
import { parseYaml } from "../../edition/parse-yaml.ts";
import { type Theme, theme } from "./theme.ts";

const folder = new URL("../../../themes/", import.meta.url);

/** The theme of an edition that names none. */
export const STANDARD_THEME = "projection";

/** The themes there are: the files of `themes`, without their ending. */
export function themeNames(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort();
}

const read = new Map<string, Theme>();

/** The theme of that name; throws where its file is absent or is no theme. */
export function themeNamed(name: string): Theme {
  const known = read.get(name);
  if (known !== undefined) return known;
  const made = parseTheme(
    `themes/${name}.json`,
    readFileSync(new URL(`${name}.json`, folder), "utf8"),
  );
  read.set(name, made);
  return made;
}

/** A theme from the text of its file (JSON is YAML); throws an Error in French that tells every mistake and its line. */
export function parseTheme(file: string, text: string): Theme {
  const { value, issues } = parseYaml(file, text, theme);
  if (value !== undefined) return value;
  const told = issues.map(({ where, what }) => `${file}:${where.line}:${where.column} — ${what}`);
  throw new Error(["Ce thème n’est pas utilisable.", ...told].join("\n"));
}
