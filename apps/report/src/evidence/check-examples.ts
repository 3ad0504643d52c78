import type { Issue } from "@panorama/schema";
import type { LeafDirective } from "mdast-util-directive";
import type { EditionData } from "../edition/load-data.ts";

/** Examples that no chapter shows: their mission and modality are called nowhere. */
export function checkExamples(
  { initiatives, initiativePlaces }: Pick<EditionData, "initiatives" | "initiativePlaces">,
  insertions: readonly LeafDirective[],
): Issue[] {
  const shown = new Set(
    insertions
      .filter(({ name }) => name === "exemples")
      .map(({ attributes }) => `${attributes?.mission} ${attributes?.modalite}`),
  );
  return initiatives.flatMap(({ title, mission, modality }, entry) =>
    shown.has(`${mission} ${modality}`)
      ? []
      : [
          {
            code: "initiative-absente",
            severity: "error",
            where: initiativePlaces[entry] ?? { file: "initiatives.yaml" },
            what: `« ${title} » ne figurerait dans aucun chapitre.`,
            remedy: `Ajouter ::exemples{mission=${mission} modalite=${modality}} au chapitre de la mission, ou retirer l’exemple.`,
          },
        ],
  );
}
