import { leadsToNote } from "../definition/expanded.ts";
import type { Report } from "../finding.ts";
import type { LinkTarget } from "../measure/run-style.ts";
import type { Page } from "./page.ts";

/** Tells links that lead nowhere: in print they mislead, on screen they do nothing. */
export function checkPages(pages: readonly Page[], report: Report): void {
  const known = new Set(pages.flatMap(({ destinations }) => [...destinations.keys()]));
  for (const page of pages) {
    for (const { target, text } of page.links) {
      const goal = missingGoal(target, known, pages.length);
      if (goal === undefined) continue;
      report({
        code: "lien-sans-cible",
        severity: "error",
        where: `page ${page.number}`,
        message: `Le lien «\u00a0${text}\u00a0» mène à «\u00a0${goal}\u00a0», qui n’existe pas dans le document.`,
        remedy: "Corriger la cible du lien, ou donner cet identifiant (`id`) au nœud visé.",
      });
    }
  }
}

function missingGoal(
  target: LinkTarget,
  known: ReadonlySet<string>,
  pages: number,
): string | undefined {
  if ("url" in target) return undefined;
  if ("destination" in target) {
    const { destination } = target;
    // A note that is not printed has been told as such.
    return known.has(destination) || leadsToNote(destination) ? undefined : destination;
  }
  return target.page >= 1 && target.page <= pages ? undefined : `page ${target.page}`;
}
