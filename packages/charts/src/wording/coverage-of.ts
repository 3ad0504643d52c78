import { type Figure, printCoverage } from "@panorama/schema";

/** From how many structures the figures come, each wording once; null where no figure knows. */
export function coverageOf(figures: readonly Figure[]): string | null {
  const printed = figures.flatMap(({ coverage }) =>
    coverage === null ? [] : [printCoverage(coverage)],
  );
  const wordings = [...new Set(printed)];
  return wordings.length === 0 ? null : wordings.join(" ; ");
}

/** The last sentence of an alternative text. */
export function coverageSentence(coverage: string | null): string {
  return coverage === null ? "" : `Réponses\u00a0: ${coverage}.`;
}

/** An alternative text from its sentences, empty ones left out. */
export function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
