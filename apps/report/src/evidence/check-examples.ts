import type { Initiative, Issue } from "@panorama/schema";
import type { LeafDirective } from "mdast-util-directive";

/** Examples that no chapter shows: their mission and modality are called nowhere. */
export function checkExamples(
  initiatives: readonly Initiative[],
  insertions: readonly LeafDirective[],
): Issue[] {
  const shown = new Set(
    insertions
      .filter(({ name }) => name === "exemples")
      .map(({ attributes }) => `${attributes?.mission} ${attributes?.modalite}`),
  );
  const hidden = initiatives.filter(
    ({ mission, modality }) => !shown.has(`${mission} ${modality}`),
  );
  return hidden.map(({ title, mission, modality }) => ({
    code: "initiative-absente",
    severity: "error",
    where: { file: "initiatives.yaml" },
    what: `« ${title} » ne figurerait dans aucun chapitre.`,
    remedy: `Ajouter ::exemples{mission=${mission} modalite=${modality}} au chapitre de la mission, ou retirer l’exemple.`,
  }));
}
