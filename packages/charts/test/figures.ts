import { type Coverage, type Figure, fraction, PERCENT, type Rational } from "@panorama/schema";

const beneficiaire = {
  code: "beneficiaire",
  singular: "bénéficiaire",
  plural: "bénéficiaires",
  decimals: 0,
} as const;

/** A coverage of `reported` structures out of `expected`. */
export function covered(low: number, high = low, expected = 17): Coverage {
  return {
    expected,
    reported: { low, high },
    absent: null,
    incomplete: [],
    notApplicable: [],
    weight: null,
  };
}

/** A figure with nothing special about it, but for what is given. */
export function figureOf(
  label: string,
  value: number | Rational | null,
  known: Partial<Figure> = {},
): Figure {
  const exact = typeof value === "number" ? fraction(value) : value;
  return {
    id: label,
    label,
    unit: beneficiaire,
    decimals: 0,
    value: exact,
    low: exact,
    high: exact,
    roundedTo: null,
    lowerBound: false,
    approximate: false,
    population: "public-final",
    period: "selon-le-temps",
    edition: "2024-2025",
    vintage: "definitif",
    item: null,
    statuses: [],
    coverage: covered(14, 16),
    methods: [],
    overlapping: false,
    mixedMethods: false,
    simulated: false,
    receipt: {
      rule: "fixture",
      ruleVersion: 1,
      rules: [],
      rulesHash: "0".repeat(64),
      dictionary: "fixture",
      dictionaryVersion: 1,
      definitions: [],
      edition: "2024-2025",
      vintage: "definitif",
      observations: [],
      facts: [],
    },
    ...known,
  };
}

/** A part of a breakdown. */
export function partOf(
  code: string,
  label: string,
  value: number | null,
  known: Partial<Figure> = {},
): Figure {
  return figureOf(label, value, { item: { dimension: "category", code }, ...known });
}

/** A share as a figure of its own, printed with one decimal. */
export function shareOf(numerator: number, denominator: number): Figure {
  return figureOf("part", fraction(numerator, denominator), { unit: PERCENT, decimals: 1 });
}
