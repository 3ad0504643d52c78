/** A projection as Vega-Lite writes it: degrees, then points of the page. */
export interface Projection {
  readonly type: "conicConformal" | "mercator";
  readonly parallels?: readonly [number, number];
  readonly rotate: readonly [number, number];
  readonly center: readonly [number, number];
  readonly scale: number;
  readonly translate: readonly [number, number];
}

export type Point = readonly [x: number, y: number];

/**
 * Where a place falls on the page: the formulas of d3-geo, which Vega draws with, so that a map can be laid out
 * before Vega is loaded.
 *
 * Snyder, Map Projections: A Working Manual (USGS, 1987), pages 41 and 107.
 */
export function project(projection: Projection, longitude: number, latitude: number): Point {
  const raw = rawProjection(projection);
  const [x, y] = raw(radians(longitude + projection.rotate[0]), radians(latitude));
  const [centreX, centreY] = raw(radians(projection.center[0]), radians(projection.center[1]));
  const { scale, translate } = projection;
  return [translate[0] + scale * (x - centreX), translate[1] - scale * (y - centreY)];
}

function rawProjection({ type, parallels = [30, 30] }: Projection) {
  return type === "mercator"
    ? mercator
    : conicConformal(radians(parallels[0]), radians(parallels[1]));
}

function mercator(lambda: number, phi: number): Point {
  return [lambda, Math.log(tangent(phi))];
}

function conicConformal(south: number, north: number) {
  const ratio = Math.log(tangent(north) / tangent(south));
  const n = south === north ? Math.sin(south) : Math.log(Math.cos(south) / Math.cos(north)) / ratio;
  const f = (Math.cos(south) * tangent(south) ** n) / n;
  return (lambda: number, phi: number): Point => {
    const r = f / tangent(phi) ** n;
    return [r * Math.sin(n * lambda), f - r * Math.cos(n * lambda)];
  };
}

function tangent(phi: number): number {
  return Math.tan((Math.PI / 2 + phi) / 2);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
