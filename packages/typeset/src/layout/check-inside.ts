import { type Meaning, whereOf } from "../definition/expanded.ts";
import type { Report } from "../finding.ts";
import type { Page } from "../pages/page.ts";
import type { Rectangle } from "./boxed.ts";

/** As much as a sign may hang over an edge, and a line stand lower than its letters. */
const HANGING = 2;

/** Tells the first thing on a page that stands over its edge: it would be cut off. */
export function checkInside(
  page: Page,
  { x, y, width, height }: Rectangle,
  what: string,
  meaning: Meaning | undefined,
  report: Report,
): void {
  const isInside =
    x >= -HANGING &&
    y >= -HANGING &&
    x + width <= page.width + HANGING &&
    y + height <= page.height + HANGING;
  if (isInside || page.isCut) return;
  page.isCut = true;
  report({
    code: "hors-de-la-page",
    severity: "error",
    where: meaning === undefined ? `page ${page.number}` : whereOf(meaning),
    message: `${what} sort de la page\u00a0: ce qui dépasse serait perdu.`,
    remedy: "Réduire ce contenu, ou corriger ses marges, sa largeur ou sa position.",
  });
}
