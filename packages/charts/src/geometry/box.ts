/** An upright box of the page. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A straight line between two points of the page. */
export type Segment = Box;

export function boxAround(x: number, y: number, radius: number): Box {
  return { x1: x - radius, y1: y - radius, x2: x + radius, y2: y + radius };
}

/** Whether two boxes share some area. */
export function meet(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

export function within(inner: Box, outer: Box): boolean {
  return (
    inner.x1 >= outer.x1 && inner.x2 <= outer.x2 && inner.y1 >= outer.y1 && inner.y2 <= outer.y2
  );
}

/** Whether a line runs through a box: Liang and Barsky's clipping leaves something of it. */
export function crosses({ x1, y1, x2, y2 }: Segment, box: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [enters, leaves] = [0, 1];
  const sides = [
    [-dx, x1 - box.x1],
    [dx, box.x2 - x1],
    [-dy, y1 - box.y1],
    [dy, box.y2 - y1],
  ] as const;
  for (const [slope, distance] of sides) {
    if (slope === 0 && distance <= 0) return false;
    if (slope < 0) enters = Math.max(enters, distance / slope);
    if (slope > 0) leaves = Math.min(leaves, distance / slope);
  }
  return enters < leaves;
}

/** Whether two lines cut each other; sharing an end is no cut. */
export function segmentsCross(a: Segment, b: Segment): boolean {
  const side = (s: Segment, x: number, y: number) =>
    Math.sign((s.x2 - s.x1) * (y - s.y1) - (s.y2 - s.y1) * (x - s.x1));
  return (
    side(a, b.x1, b.y1) * side(a, b.x2, b.y2) < 0 && side(b, a.x1, a.y1) * side(b, a.x2, a.y2) < 0
  );
}
