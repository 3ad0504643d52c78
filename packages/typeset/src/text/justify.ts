import type { BrokenLine } from "./break-lines.ts";
import type { Glue } from "./piece.ts";
import { GREATEST_RATIO, justified, shortfallOf } from "./setting.ts";

/** How a line is set. */
export type Justified = {
  /** What its spaces take of their stretch (above 0) or of their shrink (below 0); 0 leaves them natural. */
  readonly ratio: number;
  /** Its width once set, in points. */
  readonly width: number;
  /** It ends at the edge. */
  readonly flush: boolean;
};

/** The share of a space that it shrinks by at the most. */
const SHRINK = 0.2;
/** The share of a space that it stretches by at ratio 1, a quarter of what it may. */
const STRETCH = 0.3;

/**
 * A space between words that goes from 0.8 of its width to 2.2, at ratio 4; up to 1.3, at ratio 1, no hyphen is
 * called for. Bringhurst (The Elements of Typographic Style, § 2.1.2) gives a space of a quarter of an em a fifth as the least
 * when justified, a third as a good greatest and a half as the last resort: 0.8, 1.33 and 2. Faces that are narrow or made
 * for screens have a space of a fifth, which 2.2 keeps below the half.
 *
 * @example
 * import { wordSpace } from "@panorama/typeset";
 *
 * wordSpace(2.5); //=> { kind: "glue", width: 2.5, stretch: 0.75, shrink: 0.5 }
 */
export function wordSpace(width: number): Glue {
  return { kind: "glue", width, stretch: STRETCH * width, shrink: SHRINK * width };
}

/** The share of an em by which letters come apart at ratio 1, and together at ratio -1. */
const TRACKING = 0.005;

/**
 * By how much letters of this size come apart at ratio 1, and together at ratio -1, in points: up to a fiftieth of an em at
 * ratio 4, where Bringhurst (§ 2.1.9) allows three hundredths. Narrow columns have few spaces, but many letters.
 *
 * @example
 * import { letterSpace } from "@panorama/typeset";
 *
 * letterSpace(10); //=> 0.05
 */
export function letterSpace(fontSize: number): number {
  return TRACKING * fontSize;
}

/**
 * Sets a line to a width: its spaces and letters grow up to ratio 4, beyond which it is set ragged, as wide as it is; they
 * shrink to no less than their least width, and it then sticks out. A line that a forced break ends is natural, or shrunk. The
 * natural `width` may have been measured anew: words in parts are not quite as wide as their parts together.
 *
 * @example
 * import { justify } from "@panorama/typeset";
 *
 * justify({ width: 90, stretch: 8, shrink: 4, forced: false }, 100); //=> { ratio: 1.25, width: 100, flush: true }
 * justify({ width: 60, stretch: 8, shrink: 4, forced: false }, 100); //=> { ratio: 0, width: 60, flush: false }
 * justify({ width: 90, stretch: 8, shrink: 4, forced: true }, 100); //=> { ratio: 0, width: 90, flush: false }
 */
export function justify(
  line: Pick<BrokenLine, "width" | "stretch" | "shrink" | "forced">,
  lineWidth: number,
): Justified {
  const { width, stretch, shrink, forced } = line;
  const shortfall = shortfallOf(lineWidth, width);
  const needed = justified.ratio(shortfall, stretch, shrink);
  if (needed < -1) return { ratio: -1, width: width - shrink, flush: false };
  const greatest = forced ? 0 : GREATEST_RATIO;
  if (needed > greatest) return { ratio: 0, width, flush: false };
  return { ratio: needed, width: lineWidth, flush: true };
}

/** The width of a space on a line of that ratio, in points. */
export function spaceWidth({ width, stretch, shrink }: Omit<Glue, "kind">, ratio: number): number {
  return width + ratio * (ratio < 0 ? shrink : stretch);
}
