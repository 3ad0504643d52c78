import { type Figure, type Issue, type Location, printFigure } from "@panorama/schema";
import { normalWords } from "../claims/words.ts";
import type { Evidence } from "../evidence.ts";

/** How many words after a number may still restrict what it counts: « 10 régions de France métropolitaine ». */
const NEAR = 4;

/** Words that restrict what a figure counts, beside a figure that counts more. */
export function restrictionIssue(
  words: string,
  after: string,
  figure: Figure,
  where: Location,
  { restrictions, figures }: Evidence,
): Issue | undefined {
  const phrase = /^[^.,;:!?()«»]*/.exec(after)?.[0] ?? "";
  const near = [...normalWords(words).split(" "), ...normalWords(phrase).split(" ").slice(0, NEAR)];
  for (const restriction of restrictions) {
    if (restriction.figures.includes(figure.id)) continue;
    const word = near.find((one) => restriction.stems.some((stem) => one.startsWith(stem)));
    if (word === undefined) continue;
    const right = restriction.figures.flatMap((id) => figures.get(id) ?? []);
    return {
      code: "perimetre-inexact",
      severity: "error",
      where,
      what: `« ${word} » restreint ce que compte « ${figure.label} » (${figure.id}), qui compte davantage.`,
      why: `${figure.id} vaut ${printFigure(figure)}${right.map((one) => ` ; ${one.id}, « ${one.label} », vaut ${printFigure(one)}`).join("")}.`,
      remedy:
        right[0] === undefined
          ? `Retirer « ${word} ».`
          : `Écrire []{=${right[0].id}}, soit ${printFigure(right[0])}, ou retirer « ${word} ».`,
    };
  }
  return undefined;
}
