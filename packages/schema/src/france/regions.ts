import { z } from "zod";

/** The eighteen French regions, by INSEE code (Code officiel géographique, in force since 2016). */
export const regions = [
  { code: "01", name: "Guadeloupe", overseas: true },
  { code: "02", name: "Martinique", overseas: true },
  { code: "03", name: "Guyane", overseas: true },
  { code: "04", name: "La Réunion", overseas: true },
  { code: "06", name: "Mayotte", overseas: true },
  { code: "11", name: "Île-de-France", overseas: false },
  { code: "24", name: "Centre-Val de Loire", overseas: false },
  { code: "27", name: "Bourgogne-Franche-Comté", overseas: false },
  { code: "28", name: "Normandie", overseas: false },
  { code: "32", name: "Hauts-de-France", overseas: false },
  { code: "44", name: "Grand Est", overseas: false },
  { code: "52", name: "Pays de la Loire", overseas: false },
  { code: "53", name: "Bretagne", overseas: false },
  { code: "75", name: "Nouvelle-Aquitaine", overseas: false },
  { code: "76", name: "Occitanie", overseas: false },
  { code: "84", name: "Auvergne-Rhône-Alpes", overseas: false },
  { code: "93", name: "Provence-Alpes-Côte d’Azur", overseas: false },
  { code: "94", name: "Corse", overseas: false },
] as const;

export type Region = (typeof regions)[number];

export type RegionCode = Region["code"];

export const regionCode = z
  .enum(regions.map((region) => region.code))
  .meta({ title: "Région", description: "Code INSEE de la région, à deux chiffres" });

const byCode = new Map<string, Region>(regions.map((region) => [region.code, region]));

/**
 * The region of an INSEE code.
 *
 * @example
 * import { regionOf } from "@panorama/schema";
 *
 * regionOf("03").name; //=> "Guyane"
 * regionOf("03").overseas; //=> true
 */
export function regionOf(region: RegionCode): Region {
  const found = byCode.get(region);
  if (found === undefined) throw new Error(`unknown region ${region}`);
  return found;
}
