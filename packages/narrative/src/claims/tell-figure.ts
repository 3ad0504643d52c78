import { type Edition, type Figure, printCoverage, printWithUnit } from "@panorama/schema";

const MOST_NAMES = 4;

/**
 * A figure in one sentence, as a finding tells it: what it counts, its value with what is known of it, who answered,
 * who is missing, and the vintage.
 */
export function tellFigure(figure: Figure, editions: readonly Edition[]): string {
  const { label, id, coverage } = figure;
  const absent = coverage?.absent ?? [];
  const names = absent.slice(0, MOST_NAMES).map((structure) => structure.label);
  const more = absent.length > names.length ? `, et ${absent.length - names.length} autres` : "";
  return [
    `${label} (${id}) : ${printWithUnit(figure)}`,
    ...(coverage === null ? [] : [printCoverage(coverage)]),
    ...(names.length === 0 ? [] : [`sans réponse de ${names.join(", ")}${more}`]),
    tellReading(figure, editions),
  ].join(" ; ");
}

/**
 * The edition and the vintage that a figure is of.
 *
 * @example
 * import { tellReading } from "@panorama/narrative";
 * import { exampleEvidence } from "./figures.ts";
 *
 * const reading = { edition: "2024-2025", vintage: "consolide" };
 * tellReading(reading, exampleEvidence.editions); //=> "édition 2024-2025, données consolidées"
 */
export function tellReading(
  { edition, vintage }: Pick<Figure, "edition" | "vintage">,
  editions: readonly Edition[],
): string {
  const known = editions
    .find(({ code }) => code === edition)
    ?.vintages.find(({ code }) => code === vintage);
  return `édition ${edition}, ${known?.label ?? vintage}`;
}
