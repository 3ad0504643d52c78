import type { Box, Segment } from "../geometry/box.ts";
import { ASCENT, DESCENT, measureText } from "../text/typeface.ts";
import { wrapText } from "../text/wrap-text.ts";

/** A point of the map with the text it wants beside it. */
export interface Labelled {
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedLabel {
  readonly point: Labelled;
  readonly lines: readonly string[];
  readonly align: "left" | "center" | "right";
  readonly box: Box;
  /** From the point to a label that stands away from it. */
  readonly leader: Segment | null;
}

export interface LabelStyle {
  readonly size: number;
  readonly widest: number;
  readonly pointRadius: number;
  /** Labels stay inside. */
  readonly frame: Box;
}

/** From a point to its label, across and down. */
type Direction = readonly [number, number];

/** Directions from a point to its label, the best first. */
const directions: readonly Direction[] = [
  ...([
    [1, 0],
    [-1, 0],
    [1, -0.7],
    [1, 0.7],
    [-1, -0.7],
    [-1, 0.7],
    [0, -1],
    [0, 1],
  ] as const),
  ...([
    [1, -0.35],
    [1, 0.35],
    [-1, -0.35],
    [-1, 0.35],
    [0.5, -1],
    [-0.5, -1],
  ] as const),
  ...([
    [0.5, 1],
    [-0.5, 1],
  ] as const),
];

/** Points between a point's rim and its label; beyond the first, a leader is drawn. */
const distances = [2.5, 8, 16, 24, 33, 43, 54, 66, 80, 96, 114, 134, 156, 180, 210, 240];

/** Baseline to baseline, in ems. */
export const LABEL_LEADING = 1.12;
/** Kept free on both sides of a label. */
export const LABEL_MARGIN = 1.5;

/** Where a point's label may stand, the best place first. */
export function* labelCandidates(point: Labelled, style: LabelStyle): Generator<PlacedLabel> {
  const lines = wrapText(point.label, style.widest, style.size);
  const width = Math.max(...lines.map((line) => measureText(line, style.size)));
  const height = ((lines.length - 1) * LABEL_LEADING + ASCENT + DESCENT) * style.size;
  for (const distance of distances) {
    const reach = style.pointRadius + distance;
    for (const direction of directions) {
      const box = boxBeside(point, direction, { reach, width, height });
      const leader = distance === distances[0] ? null : leaderTo(point, box);
      yield { point, lines, align: alignments[Math.sign(direction[0]) + 1] ?? "left", box, leader };
    }
  }
}

const alignments = ["right", "center", "left"] as const;

interface Reach {
  readonly reach: number;
  readonly width: number;
  readonly height: number;
}

function boxBeside({ x, y }: Labelled, [across, down]: Direction, size: Reach): Box {
  const { reach, width, height } = size;
  const middleX = x + across * reach + (Math.sign(across) * width) / 2;
  const middleY = y + down * reach + (across === 0 ? (down * height) / 2 : 0);
  return {
    ...{ x1: middleX - width / 2 - LABEL_MARGIN, x2: middleX + width / 2 + LABEL_MARGIN },
    ...{ y1: middleY - height / 2, y2: middleY + height / 2 },
  };
}

/** From the point to the nearest side of the box. */
function leaderTo({ x, y }: Labelled, box: Box): Segment {
  const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
  const middle = (box.y1 + box.y2) / 2;
  const beside = x < box.x1 || x > box.x2;
  return {
    ...{ x1: x, y1: y, x2: clamp(x, box.x1, box.x2) },
    y2: beside ? middle : clamp(y, box.y1, box.y2),
  };
}
