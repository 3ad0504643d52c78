import type { Chapter } from "@panorama/narrative";
import type { Initiative, Issue } from "@panorama/schema";
import { visit } from "unist-util-visit";

/** Examples that no chapter shows: their mission and modality are called nowhere. */
export function checkExamples(
  initiatives: readonly Initiative[],
  chapters: readonly Chapter[],
): Issue[] {
  const shown = new Set<string>();
  for (const { tree } of chapters) {
    visit(tree, "leafDirective", ({ name, attributes }) => {
      if (name === "exemples") shown.add(`${attributes?.mission} ${attributes?.modalite}`);
    });
  }
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
