import type { Box, Segment } from "../geometry/box.ts";
import { ASCENT, DESCENT, measureText } from "../text/typeface.ts";
import { wrapText } from "../text/wrap-text.ts";

/** A point of the map with the names it wants beside it, under each other. */
export interface Labelled {
  readonly names: readonly string[];
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
const distances = [3, 8, 16, 24, 33, 43, 54, 66, 80, 96, 114, 134, 156, 180, 210, 240];

/** Baseline to baseline, in ems. */
export const LABEL_LEADING = 1.12;
/** Kept free on both sides of a label. */
export const LABEL_MARGIN = 1.5;

/** Where a point's label may stand, the best place first. */
export function* labelCandidates(point: Labelled, style: LabelStyle): Generator<PlacedLabel> {
  for (const part of [1, 0.6]) {
    const lines = point.names.flatMap((name) => wrapText(name, style.widest * part, style.size));
    const block = extentOf(lines, style.size);
    for (const distance of distances) {
      const reach = style.pointRadius + distance;
      for (const direction of directions) {
        const box = slideInto(boxBeside(point, direction, { ...block, reach }), style.frame);
        const leader = distance === distances[0] ? null : leaderTo(point, box);
        const align = alignments[Math.sign(direction[0]) + 1] ?? "left";
        yield { point, lines, align, box, leader };
      }
    }
  }
}

const alignments = ["right", "center", "left"] as const;

function extentOf(lines: readonly string[], size: number) {
  return {
    width: Math.max(...lines.map((line) => measureText(line, size))),
    height: ((lines.length - 1) * LABEL_LEADING + ASCENT + DESCENT) * size,
  };
}

interface Block {
  readonly width: number;
  readonly height: number;
  /** From the point to the block's nearest side. */
  readonly reach: number;
}

function boxBeside({ x, y }: Labelled, [across, down]: Direction, block: Block): Box {
  const { width, height, reach } = block;
  const middleX = x + across * reach + (Math.sign(across) * width) / 2;
  const middleY = y + down * reach + (across === 0 ? (down * height) / 2 : 0);
  return {
    ...{ x1: middleX - width / 2 - LABEL_MARGIN, x2: middleX + width / 2 + LABEL_MARGIN },
    ...{ y1: middleY - height / 2, y2: middleY + height / 2 },
  };
}

/** The box, moved sideways as far as it sticks out of the frame. */
function slideInto(box: Box, frame: Box): Box {
  const by = Math.max(0, frame.x1 - box.x1) - Math.max(0, box.x2 - frame.x2);
  return { ...box, x1: box.x1 + by, x2: box.x2 + by };
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
