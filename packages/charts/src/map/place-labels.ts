import { type Box, boxAround, crosses, meet, segmentsCross, within } from "./geometry.ts";
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
    const others = rims.filter((rim) => !within(boxAround(point.x, point.y, 0.1), rim));
    const found = firstFree(labelCandidates(point, style), (candidate) => {
      const { box, leader } = candidate;
      const taken = [...others, ...obstacles, ...placed.map((label) => label.box)];
      const leaders = placed.flatMap((label) => label.leader ?? []);
      return (
        within(box, style.frame) &&
        !taken.some((other) => meet(box, other)) &&
        !leaders.some((other) => crosses(other, box)) &&
        (leader === null ||
          !(
            taken.some((other) => crosses(leader, other)) ||
            leaders.some((other) => segmentsCross(leader, other))
          ))
      );
    });
    if (found === undefined) unplaced.push(point);
    else placed.push(found);
  }
  return { placed, unplaced };
}

function firstFree(
  tried: Iterable<PlacedLabel>,
  isFree: (label: PlacedLabel) => boolean,
): PlacedLabel | undefined {
  for (const label of tried) if (isFree(label)) return label;
  return undefined;
}

function byCrowding(points: readonly Labelled[]): Labelled[] {
  const neighbours = (a: Labelled) =>
    points.filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 60).length;
  return points
    .map((point) => ({ point, crowd: neighbours(point) }))
    .sort((a, b) => b.crowd - a.crowd)
    .map(({ point }) => point);
}
