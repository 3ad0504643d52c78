import { declared, type Figure, printCoverage, printFigure } from "@panorama/schema";
import { CUMULATED } from "../../figures/cumulated.ts";

/** What a reader should know of a figure, in a few words each: who answered, how exact, how counted. */
export function knowledgeOf(figure: Figure): string[] {
  const { coverage, roundedTo, overlapping, mixedMethods } = figure;
  const cumulated =
    roundedTo === null && figure.value !== null
      ? `${printFigure(declared(figure))} en ${CUMULATED}`
      : CUMULATED;
  return [
    coverage === null ? [] : printCoverage(coverage),
    roundedTo === null ? [] : `valeur connue à ${roundedTo} près`,
    overlapping ? cumulated : [],
    mixedMethods ? "méthodes de comptage différentes" : [],
  ].flat();
}
