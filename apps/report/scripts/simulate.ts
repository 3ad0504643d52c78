import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { annotatedYaml } from "./simulate/annotated-yaml.ts";
import { chapters } from "./simulate/chapters/index.ts";
import { editionCard } from "./simulate/edition-card.ts";
import { frenchSpaces } from "./simulate/french-spaces.ts";
import { initiatives } from "./simulate/initiatives.ts";
import { members } from "./simulate/members.ts";
import { observationsCsv } from "./simulate/observations.ts";

/**
 * The simulated edition, file by file, the same at each call:
 *
 *     members, magnitudes ── counts ──> what a structure would count
 *     situations          ── answer ──> what it states: estimates, rounding, gaps, methods
 *     answer              ── consolidation ──> what each vintage brings
 *     consolidation       ── observations ──> observations.csv
 */
export function simulate(): ReadonlyMap<string, string> {
  return new Map([
    ["edition.yaml", annotatedYaml("Fiche d’une édition simulée.", editionCard)],
    [
      "structures.yaml",
      annotatedYaml(
        "Registre de structures inventées.",
        members.map(({ structure }) => structure),
      ),
    ],
    ["observations.csv", observationsCsv()],
    ["initiatives.yaml", annotatedYaml("Exemples d’actions inventés.", initiatives)],
    ...chapters.map(([name, text]) => [`chapters/${name}.md`, frenchSpaces(text)] as const),
  ]);
}

if (import.meta.main) {
  for (const [path, text] of simulate()) {
    const file = join(import.meta.dirname, "../editions/simulation", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
