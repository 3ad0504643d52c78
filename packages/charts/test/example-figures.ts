import { type Figure, fraction } from "@panorama/schema";
import { covered, figureOf, partOf, shareOf } from "./figures.ts";

/** What the examples of the docstrings draw: 400 pupils, 300 of them in schools. */
const pupils = {
  unit: { code: "eleve", singular: "élève", plural: "élèves", decimals: 0 },
} as const;

export const total = figureOf("Élèves", 400, { ...pupils, coverage: covered(3, 3, 4) });

const share = (numerator: number): Figure => ({ ...shareOf(numerator, 4), decimals: 0 });

export const parts = [
  { figure: partOf("ecoles", "Écoles", 300, pupils), share: share(3) },
  { figure: partOf("lycees", "Lycées", 100, pupils), share: share(1) },
];

const inRegion = (code: string, label: string, value: number) =>
  figureOf(label, fraction(value), {
    ...pupils,
    item: { dimension: "region", code },
    coverage: covered(2, 2, 2),
  });

export const regions = [inRegion("53", "Bretagne", 300), inRegion("28", "Normandie", 100)];
