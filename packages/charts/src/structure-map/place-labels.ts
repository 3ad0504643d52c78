import {
  type Box,
  boxAround,
  crosses,
  meet,
  type Segment,
  segmentsCross,
  within,
} from "../geometry/box.ts";
import {
  type Labelled,
  type LabelStyle,
  labelCandidates,
  type PlacedLabel,
} from "./label-candidates.ts";

interface Placement {
  readonly placed: readonly PlacedLabel[];
  /** Those for which the map has no room left. */
  readonly unplaced: readonly Labelled[];
}

/**
 * Gives each point's label the nearest place where it meets nothing: no point, no label, no obstacle, no leader.
 *
 * Greedy, the most crowded points first, each at the first free of sixteen directions by sixteen distances
 * (Christensen, Marks and Shieber, ACM Transactions on Graphics 14(3), 1995, extended by leaders).
 */
export function placeLabels(
  points: readonly Labelled[],
  obstacles: readonly Box[],
  style: LabelStyle,
): Placement {
  const rims = points.map(({ x, y }) => boxAround(x, y, style.pointRadius + 1));
  const placed: PlacedLabel[] = [];
  const unplaced: Labelled[] = [];
  for (const point of byCrowding(points)) {
    const surroundings: Surroundings = {
      frame: style.frame,
      boxes: [...obstacles, ...placed.map(({ box }) => box)],
      leaders: placed.flatMap(({ leader }) => leader ?? []),
      rims,
      // A leader leaves from its own point, and from those at the same place.
      otherRims: rims.filter((rim) => !within(boxAround(point.x, point.y, 0.1), rim)),
    };
    const found = firstFree(labelCandidates(point, style), surroundings);
    if (found === undefined) unplaced.push(point);
    else placed.push(found);
  }
  return { placed, unplaced };
}

/** What a label may not meet, nor its leader cross. */
interface Surroundings {
  readonly frame: Box;
  readonly boxes: readonly Box[];
  readonly leaders: readonly Segment[];
  readonly rims: readonly Box[];
  readonly otherRims: readonly Box[];
}

function firstFree(
  candidates: Iterable<PlacedLabel>,
  surroundings: Surroundings,
): PlacedLabel | undefined {
  for (const candidate of candidates) {
    const { box, leader } = candidate;
    const free = isBoxFree(box, surroundings);
    if (free && (leader === null || isLeaderFree(leader, surroundings))) return candidate;
  }
  return undefined;
}

function isBoxFree(box: Box, { frame, boxes, leaders, rims }: Surroundings): boolean {
  return (
    within(box, frame) &&
    !boxes.some((other) => meet(box, other)) &&
    !rims.some((rim) => meet(box, rim)) &&
    !leaders.some((leader) => crosses(leader, box))
  );
}

function isLeaderFree(leader: Segment, { boxes, leaders, otherRims }: Surroundings): boolean {
  return (
    !boxes.some((box) => crosses(leader, box)) &&
    !otherRims.some((rim) => crosses(leader, rim)) &&
    !leaders.some((other) => segmentsCross(leader, other))
  );
}

function byCrowding(points: readonly Labelled[]): Labelled[] {
  const neighbours = (a: Labelled) =>
    points.filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 60).length;
  return points
    .map((point) => ({ point, crowd: neighbours(point) }))
    .sort((a, b) => b.crowd - a.crowd)
    .map(({ point }) => point);
}
