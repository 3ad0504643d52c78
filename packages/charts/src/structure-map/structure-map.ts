import { type RegionCode, regionOf, regions, type Structure } from "@panorama/schema";
import type { Chart, ChartInput } from "../chart.ts";
import { defaultTheme } from "../theme.ts";
import { enumerate } from "../wording/enumerate.ts";
import { layOutMap } from "./map-layout.ts";

export interface StructureMapInput extends ChartInput {
  readonly structures: readonly Structure[];
  readonly simulated?: boolean;
}

/**
 * The structures' seats on a map of France: regions that have one are tinted, each seat has its short name.
 *
 * An overseas region is drawn, in an inset, where it has a structure; Île-de-France has an inset from two on.
 * No two labels meet; names for which the map has no room are listed under it.
 *
 * @example
 * import { structureMap } from "@panorama/charts";
 *
 * const seat = { commune: "Rennes", longitude: -1.68, latitude: 48.11 };
 * const structures = [{ code: "a", name: "Pôle A", region: "53", seat }] as const;
 * const chart = structureMap({ id: "carte", source: "registre", structures });
 * chart.title; //=> "1 structure dans 1 région"
 * chart.table.rows; //=> [["Pôle A", "Bretagne", "Rennes"]]
 */
export function structureMap(input: StructureMapInput): Chart {
  const { id, source, structures, simulated = false, width = 480, theme = defaultTheme } = input;
  const present = regions.filter(({ code }) => structures.some(({ region }) => region === code));
  const title = `${countOf(structures.length, "structure")} dans ${countOf(present.length, "région")}`;
  return {
    id,
    source,
    spec: layOutMap(structures, width, theme),
    title: input.title ?? title,
    subtitle:
      input.subtitle ?? "Siège de chaque structure\u00a0; en couleur, les régions qui en ont une",
    coverage: null,
    simulated,
    alt: [
      `Carte de France par région\u00a0: ${title}.`,
      ...present.map(({ code, name }) => `${name}\u00a0: ${enumerate(seatsIn(structures, code))}.`),
    ].join(" "),
    table: {
      columns: ["Structure", "Région", "Commune"],
      rows: structures.map(({ name, region, seat }) => [name, regionOf(region).name, seat.commune]),
    },
    credit: "Fond de carte\u00a0: Natural Earth, domaine public",
  };
}

function countOf(count: number, singular: string): string {
  return `${count} ${singular}${count > 1 ? "s" : ""}`;
}

function seatsIn(structures: readonly Structure[], code: RegionCode): string[] {
  return structures
    .filter(({ region }) => region === code)
    .map(({ name, shortName, seat }) => `${shortName ?? name} (${seat.commune})`);
}
