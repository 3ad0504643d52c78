import { type Issue, NETWORK, regionOf, type Structure } from "@panorama/schema";
import type { ParsedYaml } from "./parse-yaml.ts";

/** A structure registered twice, or whose seat is far from its region: longitude and latitude swapped, a sign lost. */
export function checkRegister(
  structures: readonly Structure[],
  placeOf: ParsedYaml<unknown>["placeOf"],
): Issue[] {
  const codes = structures.map(({ code }) => code);
  return structures.flatMap(({ code, name, region, seat }, entry) => {
    const twice =
      codes.indexOf(code) < entry
        ? [
            {
              code: "structure-en-double",
              severity: "error" as const,
              where: placeOf([entry, "code"]),
              what: `La structure « ${code} » est inscrite deux fois.`,
              remedy: "Donner à chaque structure son propre code.",
            },
          ]
        : [];
    if (code === NETWORK) {
      return [
        {
          code: "structure-en-double",
          severity: "error" as const,
          where: placeOf([entry, "code"]),
          what: `Le code « ${NETWORK} » désigne le réseau entier.`,
          remedy: "Donner à la structure son propre code.",
        },
      ];
    }
    if (isInside(region, seat)) return twice;
    const away = {
      code: "siege-hors-region",
      severity: "error" as const,
      where: placeOf([entry, "seat"]),
      what: `Le siège de « ${name} » (longitude ${seat.longitude}, latitude ${seat.latitude}) est loin de sa région, ${regionOf(region).name}.`,
      remedy:
        "Vérifier la longitude (est positif, ouest négatif) et la latitude, qui sont peut-être inversées.",
    };
    return [...twice, away];
  });
}

/** West, south, east, north, in degrees, with room to spare. */
type Bounds = readonly [number, number, number, number];

const mainland: Bounds = [-6, 41, 10, 52];

const overseas: Partial<Record<Structure["region"], Bounds>> = {
  "01": [-62.5, 15.5, -60.5, 17],
  "02": [-62, 14, -60.5, 15.5],
  "03": [-55, 2, -51, 6],
  "04": [55, -22, 56.5, -20.5],
  "06": [44.5, -13.5, 46, -12],
};

function isInside(
  region: Structure["region"],
  { longitude, latitude }: Structure["seat"],
): boolean {
  const [west, south, east, north] = overseas[region] ?? mainland;
  return west <= longitude && longitude <= east && south <= latitude && latitude <= north;
}
