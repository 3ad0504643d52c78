import type { Labelled } from "./label-candidates.ts";

/** Points nearer to each other than `distance` as one point, that of the first, with the names of all. */
export function gatherPoints(points: readonly Labelled[], distance: number): Labelled[] {
  const gathered: Labelled[] = [];
  for (const point of points) {
    const at = gathered.findIndex(({ x, y }) => Math.hypot(x - point.x, y - point.y) < distance);
    const together = gathered[at];
    if (together === undefined) gathered.push(point);
    else gathered[at] = { ...together, names: [...together.names, ...point.names] };
  }
  return gathered;
}
