import type { Evidence, Figures } from "@panorama/narrative";
import type { Edition } from "../edition/load-edition.ts";
import { editionFigures } from "../figures/edition-figures.ts";
import { restrictions } from "./restrictions.ts";

/** What the chapters of an edition may name and are proven by. Other editions and vintages are computed when asked for. */
export function editionEvidence(
  { dataset, sheet, images }: Edition,
  figures: Figures,
  charts: ReadonlySet<string>,
): Evidence {
  const computed = new Map([[`${sheet.edition.code} ${sheet.millesime}`, figures]]);
  const figuresAt = (edition: string, vintage: string): Figures | undefined => {
    const vintages = dataset.editions.find(({ code }) => code === edition)?.vintages ?? [];
    if (!vintages.some(({ code }) => code === vintage)) return undefined;
    const key = `${edition} ${vintage}`;
    const known = computed.get(key) ?? editionFigures(dataset, edition, vintage);
    computed.set(key, known);
    return known;
  };
  return {
    figures,
    figuresAt,
    charts,
    images: new Set(images.keys()),
    editions: dataset.editions,
    missions: dataset.dictionary.missions,
    restrictions,
    tolerances: sheet.tolerances,
  };
}
