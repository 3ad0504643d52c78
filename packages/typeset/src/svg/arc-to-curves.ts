import type { OutlineWriter } from "./outline.ts";

/** An elliptical arc as path data has it: from a point to another, radii, turn of the ellipse in degrees, two flags. */
export type Arc = {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly radii: readonly [number, number];
  readonly turn: number;
  readonly large: boolean;
  readonly clockwise: boolean;
};

/** Draws an arc as cubic curves, at most a quarter turn each (SVG 1.1, F.6.5 and F.6.6: centre from end points). */
export function arcToCurves(writer: OutlineWriter, arc: Arc): void {
  const [[x1, y1], [x2, y2]] = [arc.from, arc.to];
  let [rx, ry] = [Math.abs(arc.radii[0]), Math.abs(arc.radii[1])];
  if (x1 === x2 && y1 === y2) return;
  if (rx < 1e-9 || ry < 1e-9) {
    writer.lineTo(x2, y2);
    return;
  }
  const turn = ((arc.turn % 360) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [halfX, halfY] = [(x1 - x2) / 2, (y1 - y2) / 2];
  // The end points where the ellipse is a unit circle; radii too small to reach grow.
  let [u, v] = [(cos * halfX + sin * halfY) / rx, (cos * halfY - sin * halfX) / ry];
  const distance = Math.hypot(u, v);
  if (distance > 1) {
    [rx, ry] = [rx * distance, ry * distance];
    [u, v] = [u / distance, v / distance];
  }
  const square = u * u + v * v;
  // So short a piece of so large an ellipse is straight.
  if (square < 1e-18) {
    writer.lineTo(x2, y2);
    return;
  }
  const side = arc.large === arc.clockwise ? -1 : 1;
  const toCentre = side * Math.sqrt(Math.max(0, 1 - square) / square);
  const [centreU, centreV] = [toCentre * v, -toCentre * u];
  const start = Math.atan2(v - centreV, u - centreU);
  const sweep = sweepOf(start, Math.atan2(-v - centreV, -u - centreU), arc.clockwise);
  const [centreX, centreY] = [
    cos * rx * centreU - sin * ry * centreV + (x1 + x2) / 2,
    sin * rx * centreU + cos * ry * centreV + (y1 + y2) / 2,
  ];
  const place = (a: number, b: number): [number, number] => [
    cos * rx * a - sin * ry * b + centreX,
    sin * rx * a + cos * ry * b + centreY,
  ];
  unitArc(writer, place, start, sweep, arc.to);
}

function sweepOf(start: number, end: number, clockwise: boolean): number {
  const sweep = end - start;
  if (clockwise) return sweep < 0 ? sweep + 2 * Math.PI : sweep;
  return sweep > 0 ? sweep - 2 * Math.PI : sweep;
}

/** Draws an arc of the unit circle where `place` puts it; the last point is exactly the one asked for. */
function unitArc(
  writer: OutlineWriter,
  place: (a: number, b: number) => [number, number],
  start: number,
  sweep: number,
  to: readonly [number, number],
): void {
  const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / pieces;
  const reach = (4 / 3) * Math.tan(step / 4);
  for (let piece = 1; piece <= pieces; piece++) {
    const [from, until] = [start + (piece - 1) * step, start + piece * step];
    const [fromX, fromY, untilX, untilY] = [
      Math.cos(from),
      Math.sin(from),
      Math.cos(until),
      Math.sin(until),
    ];
    const [x1, y1] = place(fromX - reach * fromY, fromY + reach * fromX);
    const [x2, y2] = place(untilX + reach * untilY, untilY - reach * untilX);
    const [x, y] = piece === pieces ? to : place(untilX, untilY);
    writer.curveTo(x1, y1, x2, y2, x, y);
  }
}
