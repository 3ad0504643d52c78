import type { RegionCode, Structure } from "@panorama/schema";
import type { TopLevelSpec } from "vega-lite";
import topology from "../../json/regions.topo.json" with { type: "json" };
import { lineLayers, symbolLayers, type Text, textLayers } from "../spec/layers.ts";
import { type Layer, plotSpec } from "../spec/plot-spec.ts";
import { wrapText } from "../text/wrap-text.ts";
import type { Theme } from "../theme.ts";
import { type Panel, panelsOf } from "./panels.ts";
import { placePanel } from "./place-panel.ts";

/** Regions, frames, points, leaders and labels, and under them the names that found no room. */
export function layOutMap(
  structures: readonly Structure[],
  width: number,
  theme: Theme,
): TopLevelSpec {
  const panels = panelsOf(structures, width);
  const occupied = [...new Set(structures.map(({ region }) => region))];
  const insetRegions = panels.flatMap(({ region }) => region ?? []);
  const placed = panels.map((panel) => {
    const own = structures.filter(
      ({ region }) => regionShown(region, insetRegions) === panel.region,
    );
    return placePanel(own, panel, { insets: panels.slice(1), width, theme });
  });
  const mapBottom = Math.max(...panels.map(({ frame }) => frame.y + frame.height));
  const list = listTexts(
    placed.flatMap(({ unplaced }) => unplaced),
    { top: mapBottom + 4, width, theme },
  );
  const spec = plotSpec(
    { width, height: Math.max(mapBottom, ...list.map(({ y }) => y + 3)) },
    theme,
    [
      ...panels.map((panel) => regionLayer(panel, occupied, theme)),
      ...lineLayers(placed.flatMap(({ lines }) => lines)),
      ...symbolLayers(placed.flatMap(({ symbols }) => symbols)),
      ...textLayers([...placed.flatMap(({ texts }) => texts), ...list]),
    ],
  );
  return { ...spec, datasets: { regions: topology } } as TopLevelSpec;
}

/** The inset that a region's structures are drawn in; null is the mainland. */
function regionShown(region: RegionCode, insets: readonly RegionCode[]): RegionCode | null {
  return insets.includes(region) ? region : null;
}

const overseas = ["01", "02", "03", "04", "06"];

function regionLayer(
  { region, projection }: Panel,
  occupied: readonly RegionCode[],
  { colours }: Theme,
): Layer {
  const own = { field: "id", oneOf: region === null ? overseas : [region] };
  const occupiedHere = { field: "id", oneOf: [...occupied] };
  return {
    data: { name: "regions", format: { type: "topojson", feature: "regions" } },
    transform: [{ filter: region === null ? { not: own } : own }],
    projection: {
      ...projection,
      parallels: [...(projection.parallels ?? [30, 30])],
      rotate: [...projection.rotate],
      center: [...projection.center],
      translate: [...projection.translate],
    },
    mark: { type: "geoshape", stroke: colours.paper, strokeWidth: 1 },
    encoding: {
      color: { condition: { test: occupiedHere, value: colours.tint }, value: colours.ground },
    },
  } as Layer;
}

interface Place {
  readonly top: number;
  readonly width: number;
  readonly theme: Theme;
}

function listTexts(names: readonly string[], { top, width, theme }: Place): Text[] {
  if (names.length === 0) return [];
  const size = theme.sizes.small;
  return wrapText(`Non nommées sur la carte\u00a0: ${names.join("\u00a0; ")}`, width, size).map(
    (text, line) => ({
      ...{ x: 0, y: top + size + line * size * 1.25, text },
      ...{ size, colour: theme.colours.text },
    }),
  );
}
