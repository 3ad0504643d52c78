import { projection as vegaProjection } from "vega";
import { expect, test } from "vitest";
import { panelsOf } from "../../src/structure-map/panels.ts";
import { project } from "../../src/structure-map/projection.ts";
import { network } from "../network.ts";

/** What d3-geo offers of a projection, by way of Vega, whose typings leave it open. */
type Configurable = ((place: [number, number]) => [number, number]) &
  Record<
    "parallels" | "rotate" | "center" | "scale" | "translate",
    (value: unknown) => Configurable
  >;

const reference = vegaProjection as unknown as (type: string) => () => Configurable;

test.each(panelsOf(network, 480))("places fall where Vega draws them, region $region", (panel) => {
  const { type, parallels, rotate, center, scale, translate } = panel.projection;
  const vega = reference(type)();
  if (parallels !== undefined) vega.parallels(parallels);
  vega.rotate(rotate).center(center).scale(scale).translate(translate);
  for (const { seat } of network) {
    const [x, y] = vega([seat.longitude, seat.latitude]);
    const [ownX, ownY] = project(panel.projection, seat.longitude, seat.latitude);
    expect(ownX).toBeCloseTo(x, 6);
    expect(ownY).toBeCloseTo(y, 6);
  }
});
