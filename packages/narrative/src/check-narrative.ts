import type { Issue } from "@panorama/schema";
import { checkChapter } from "./dialect/check-chapter.ts";
import { checkTitles } from "./dialect/check-titles.ts";
import type { Evidence } from "./evidence.ts";
import type { Chapter } from "./markdown/chapter.ts";
import { boundClaims } from "./prose/bound-claims.ts";
import { checkClaims } from "./prose/check-claims.ts";
import { checkNumbers } from "./prose/check-numbers.ts";

/**
 * All that is wrong with a narrative:
 *
 *     chapters ── titles, dialect ──> what a page could not show
 *     [words]{=figure} ── grammar ──> claim ── value, bounds, vintage ──> false, open, or proven
 *     text ── numbers without a figure, a source or a reason
 *
 * Issues stand in the order of the chapters. A chapter that was checked by the same evidence before is not read again: hand in
 * the same objects where nothing has changed, others where something has. An error is a sentence that is false or cannot be proven as it stands; a
 * warning, one that the bounds of its figure leave open.
 *
 * @example
 * import { checkNarrative, parseChapters } from "@panorama/narrative";
 * import { exampleEvidence } from "./figures.ts";
 *
 * const text = "# Titre\n\nIls sont [près de 250 000]{=total}, dans 12 villes.";
 * const { chapters } = parseChapters([{ file: "1.md", text }]);
 * const [first, second] = checkNarrative(chapters, exampleEvidence);
 * [first?.code, first?.where.column]; //=> ["affirmation-fausse", 11]
 * [second?.code, second?.where.column]; //=> ["nombre-non-lie", 42]
 */
export function checkNarrative(chapters: readonly Chapter[], evidence: Evidence): Issue[] {
  return [...checkTitles(chapters), ...chapters.flatMap((chapter) => issuesOf(chapter, evidence))];
}

/** What was found in a chapter holds for as long as neither it nor the evidence is another object. */
const found = new WeakMap<Evidence, WeakMap<Chapter, readonly Issue[]>>();

function issuesOf(chapter: Chapter, evidence: Evidence): readonly Issue[] {
  const known = found.get(evidence) ?? new WeakMap<Chapter, readonly Issue[]>();
  found.set(evidence, known);
  const before = known.get(chapter);
  if (before !== undefined) return before;
  const issues = inOrder([
    ...checkChapter(chapter, evidence),
    ...checkClaims(boundClaims(chapter, evidence), evidence),
    ...checkNumbers(chapter, evidence),
  ]);
  known.set(chapter, issues);
  return issues;
}

function inOrder(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    ({ where: a }, { where: b }) =>
      (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}
