import type { Report } from "../finding.ts";
import { normalizePageMargin, normalizePageSize } from "../pdfmake/internals.ts";
import type { DocumentDefinition } from "./document-definition.ts";
import { told } from "./told.ts";

/** Tells a page that cannot be: of unknown format, without an end, or all margins. */
export function checkPage(definition: DocumentDefinition, report: Report): void {
  const { pageSize, pageMargins } = definition;
  const size = sizeOf(definition);
  if (size === undefined || !(size.width > 0) || !(size.height > 0) || !isBounded(size)) {
    report({
      code: "format-de-page-inconnu",
      severity: "error",
      where: "pageSize",
      message: `Le format de page ${told(pageSize)} n’existe pas, ou n’a pas de fin.`,
      remedy:
        "Donner un format connu, comme «\u00a0A4\u00a0», ou une largeur et une hauteur en points.",
    });
    return;
  }
  if (pageMargins === undefined) return;
  const margins = marginsOf(pageMargins);
  const [left, top, right, bottom] = margins ?? [];
  const isSound =
    margins?.every((one) => Number.isFinite(one) && one >= 0) === true &&
    size.width - Number(left) - Number(right) >= LEAST &&
    size.height - Number(top) - Number(bottom) >= LEAST;
  if (isSound) return;
  report({
    code: "marges-de-page-impossibles",
    severity: "error",
    where: "pageMargins",
    message: `Les marges ${told(pageMargins)} ne laissent pas de place au texte sur une page de ${size.width} sur ${size.height} points, ou sont négatives.`,
    remedy: "Donner une, deux ou quatre marges en points, plus petites que la page.",
  });
}

/** Narrower, a page holds no word. */
const LEAST = 20;

function sizeOf({ pageSize, pageOrientation }: DocumentDefinition) {
  try {
    // pdfmake writes to a size that is an object.
    const own = typeof pageSize === "object" ? { ...pageSize } : pageSize;
    return normalizePageSize(own, pageOrientation);
  } catch {
    return undefined;
  }
}

function isBounded({ width, height }: { width: number; height: number }): boolean {
  return Number.isFinite(width) && Number.isFinite(height);
}

function marginsOf(margins: unknown): readonly number[] | undefined {
  try {
    const { left, top, right, bottom } = normalizePageMargin(margins);
    return [left, top, right, bottom];
  } catch {
    return undefined;
  }
}
