import type { Structure } from "@panorama/schema";

const seats: [string, Structure["region"], string, number, number][] = [
  ["Ciclic", "24", "Château-Renault", 0.91, 47.59],
  ["Les Yeux verts", "75", "Brive-la-Gaillarde", 1.53, 45.16],
  ["FRMJC", "75", "Poitiers", 0.34, 46.58],
  ["CINA", "75", "Bordeaux", -0.58, 44.84],
  ["Acap", "32", "Amiens", 2.3, 49.89],
  ["De la suite dans les images", "32", "Lille", 3.06, 50.63],
  ["Normandie Images", "28", "Rouen", 1.1, 49.44],
  ["Premiers Plans", "52", "Angers", -0.55, 47.47],
  ["Clap Bretagne", "53", "Rennes", -1.68, 48.11],
  ["Le RECIT", "44", "Strasbourg", 7.75, 48.58],
  ["La Pellicule ensorcelée", "44", "Charleville-Mézières", 4.72, 49.77],
  ["Image’Est", "44", "Nancy", 6.18, 48.69],
  ["Sauve qui peut le court métrage", "84", "Clermont-Ferrand", 3.08, 45.78],
  ["L’ACRIRA", "84", "Grenoble", 5.72, 45.19],
  ["Institut Jean Vigo", "76", "Perpignan", 2.9, 42.69],
  ["Institut de l’image", "93", "Aix-en-Provence", 5.45, 43.53],
  ["G-CAM", "03", "Cayenne", -52.33, 4.93],
];

/** Seventeen structures spread over France, one of them overseas. */
export const network: Structure[] = seats.map(([name, region, commune, longitude, latitude]) => ({
  code: name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, ""),
  name,
  region,
  seat: { commune, longitude, latitude },
}));
