import { stringify } from "yaml";
import { frenchSpaces } from "./french-spaces.ts";

/** A value as YAML, under the mention that it is simulated and written by the script. */
export function annotatedYaml(subject: string, value: unknown): string {
  const heading = [
    `# ${subject}`,
    "# Données simulées : tout est inventé, rien ne décrit une structure réelle.",
    "# Fichier écrit par « node apps/report/scripts/simulate.ts » : ne pas le modifier à la main.",
  ];
  return frenchSpaces(
    `${heading.join("\n")}\n\n${stringify(value, { lineWidth: 0, version: "1.1" })}`,
  );
}
