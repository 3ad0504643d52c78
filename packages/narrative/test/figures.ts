import { type Evidence, standardTolerances } from "@panorama/narrative";
import { type Figure, fraction, PERCENT, type Rational } from "@panorama/schema";

const unit = {
  code: "beneficiaire",
  singular: "bénéficiaire",
  plural: "bénéficiaires",
  decimals: 0,
} as const;

/** A figure with a value, known exactly unless told. */
export function exampleFigure(
  value: Rational | number | null,
  known: Partial<Figure> = {},
): Figure {
  const exact = typeof value === "number" ? fraction(value) : value;
  return {
    id: "total",
    label: "Bénéficiaires",
    unit,
    decimals: 0,
    value: exact,
    low: exact,
    high: exact,
    roundedTo: null,
    lowerBound: false,
    overlapping: false,
    approximate: false,
    population: null,
    period: null,
    edition: "2024-2025",
    vintage: "consolide",
    item: null,
    statuses: [],
    coverage: null,
    methods: [],
    mixedMethods: false,
    simulated: false,
    receipt: {
      rule: "total",
      ruleVersion: 1,
      rules: [],
      rulesHash: "0".repeat(64),
      dictionary: "exemple",
      dictionaryVersion: 1,
      definitions: [],
      edition: "2024-2025",
      vintage: "consolide",
      observations: [],
      facts: [],
    },
    ...known,
  };
}

/** A share, its value a part of one. */
export function exampleShare(value: Rational, known: Partial<Figure> = {}): Figure {
  return exampleFigure(value, { id: "part", label: "Part", unit: PERCENT, decimals: 1, ...known });
}

/** Evidence that knows the given figures at one edition and vintage. */
export function evidenceOf(...figures: readonly Figure[]): Evidence {
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  return {
    figures: known,
    editions: [
      {
        code: "2024-2025",
        schoolYear: "2024-2025",
        calendarYear: 2024,
        vintages: [{ code: "consolide", label: "données consolidées", day: "2025-11-30" }],
      },
    ],
    figuresAt: (edition, vintage) =>
      edition === "2024-2025" && vintage === "consolide" ? known : undefined,
    charts: new Set(),
    images: new Set(),
    missions: [],
    restrictions: [],
    tolerances: standardTolerances,
  };
}

/** One figure, « total », of 250 458. */
export const exampleEvidence: Evidence = evidenceOf(exampleFigure(250458));
