import { type Figure, PERCENT, printFigure, unitWord } from "@panorama/schema";

/** A figure hedged as it must be, with its unit: « au moins 1 200 bénéficiaires », « 44,4 % », « non renseigné ». */
export function printWithUnit(figure: Figure): string {
  const printed = printFigure(figure);
  if (figure.value === null || figure.unit.code === PERCENT.code) return printed;
  return `${printed}\u00a0${unitWord(figure.unit, figure.value)}`;
}

/** The first letter as a capital, for a heading: « Bénéficiaires ». */
export function capitalise(words: string): string {
  const [first = "", ...rest] = words;
  return first.toLocaleUpperCase("fr") + rest.join("");
}

/** French lists: « A », « A et B », « A, B et C ». */
export function enumerate(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} et ${last}`;
}
