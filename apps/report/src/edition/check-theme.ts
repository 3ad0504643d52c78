import type { Issue } from "@panorama/schema";
import { themeIssues, themeNames } from "../document/theme/themes.ts";
import type { EditionSheet } from "./edition-sheet.ts";
import type { ParsedYaml } from "./parse-yaml.ts";

/** A theme that does not exist, or whose file is wrong. */
export function checkTheme(
  { theme }: EditionSheet,
  placeOf: ParsedYaml<unknown>["placeOf"],
): Issue[] {
  const names = themeNames();
  if (names.includes(theme)) return [...themeIssues(theme)];
  return [
    {
      code: "theme-inconnu",
      severity: "error",
      where: placeOf(["theme"]),
      what: `Thème inconnu : « ${theme} ».`,
      remedy: `Choisir parmi ceux du dossier themes : ${names.join(", ")}.`,
    },
  ];
}
