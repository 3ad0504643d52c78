import type { BrokenLine } from "../text/break-lines.ts";
import type { Paragraph, ParagraphRun } from "./paragraph.ts";
import type { LinePart } from "./set-line.ts";

type KnownLine = {
  readonly width: number;
  readonly alignment: Paragraph["alignment"];
  /** Parts, and the place of their run among those of the paragraph. */
  readonly parts: readonly (readonly [LinePart, number])[];
};

/** A broken line lasts as long as the text that it was broken of is remembered. */
const known = new WeakMap<BrokenLine, KnownLine>();

/** A line set before in the same width and alignment, in the runs of this paragraph: their colours may be others. */
export function setOnce(
  paragraph: Paragraph,
  line: BrokenLine,
  width: number,
  set: () => readonly LinePart[],
): readonly LinePart[] {
  const { runs, alignment } = paragraph;
  const before = known.get(line);
  if (before !== undefined && before.width === width && before.alignment === alignment) {
    return before.parts.map(([part, run]) => ({ ...part, run: runs[run] as ParagraphRun }));
  }
  const parts = set();
  known.set(line, { width, alignment, parts: parts.map((part) => [part, runs.indexOf(part.run)]) });
  return parts;
}
