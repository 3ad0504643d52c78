import { type Meaning, whereOf } from "../definition/expanded.ts";
import type { Report } from "../finding.ts";
import type { Page } from "../pages/page.ts";
import type { Rectangle } from "./boxed.ts";

/** As much as a sign may hang over an edge, and a line stand lower than its letters. */
const HANGING = 2;

/** Whether a place is on its page, a hair's breadth allowed. */
export function isInside(page: Page, { x, y, width, height }: Rectangle): boolean {
  return (
    x >= -HANGING &&
    y >= -HANGING &&
    x + width <= page.width + HANGING &&
    y + height <= page.height + HANGING
  );
}

/** Tells the first thing on a page that stands over its edge: it would be cut off. */
export function checkInside(
  page: Page,
  place: Rectangle,
  what: string,
  meaning: Meaning | undefined,
  report: Report,
): void {
  if (page.isCut || isInside(page, place)) return;
  page.isCut = true;
  report({
    code: "hors-de-la-page",
    severity: "error",
    where: meaning === undefined ? `page ${page.number}` : whereOf(meaning),
    message: `${what} sort de la page\u00a0: ce qui dépasse serait perdu.`,
    remedy: "Réduire ce contenu, ou corriger ses marges, sa largeur ou sa position.",
  });
}
