import { type Figure, fraction, type Indicator, type Rational } from "@panorama/schema";
import type { Rule } from "../rules/rule.ts";
import { measure, unitsBelow, unitsOf } from "./common-unit.ts";

/** A figure as its indicator lets it be printed, or why it is not. */
export type Publication =
  | { readonly state: "printed"; readonly figure: Figure }
  | {
      readonly state: "withheld";
      /** `missing`: nobody reported it; `coverage`: too few did; `threshold`: it counts too few. */
      readonly reason: "missing" | "coverage" | "threshold";
    };

/**
 * A figure as the `publication` of its indicator lets it be printed: withheld where too small a share of the expected
 * structures is sure to have reported (`minimumCoverage`), or where it counts some but fewer than `threshold`; else rounded
 * half away from zero to a multiple of `roundTo`, its bounds outwards, so that they still hold the true value and
 * « au moins » stays true. A zero is printed. What is no sum (a share, a mean, a rank, by the rule in its receipt) is held to
 * its coverage alone.
 *
 * A figure withheld here may still be recomputed from others: `withhold` decides for a whole table. Of the figure only
 * `value`, `low`, `high` and `roundedTo` are rounded; its statuses keep their values. A RangeError where it does not come
 * from the indicator.
 *
 * @example
 * import { publish } from "@panorama/aggregation";
 * import { type Figure, fraction, poles, printFigure } from "@panorama/schema";
 *
 * const definition = poles.indicators[0];
 * const hundreds = { ...definition, publication: { roundTo: 100, threshold: 5, minimumCoverage: 0.6 } };
 * const figure = {
 *   value: fraction(4321), low: fraction(4321), high: fraction(4321), unit: definition.unit, decimals: 0, roundedTo: null,
 *   lowerBound: false, overlapping: false, approximate: false,
 *   coverage: { expected: 5, reported: { low: 3, high: 3 } },
 *   receipt: { rules: [{ kind: "total" }], definitions: [{ indicator: definition.code }] },
 * } as unknown as Figure;
 * const publication = publish(figure, hundreds);
 * publication.state === "printed" && printFigure(publication.figure); //=> "environ 4\u202f300"
 * publish({ ...figure, value: fraction(3) }, hundreds); //=> { state: "withheld", reason: "threshold" }
 */
export function publish(figure: Figure, indicator: Indicator): Publication {
  const { value, coverage, unit, receipt } = figure;
  if (!receipt.definitions.some((definition) => definition.indicator === indicator.code)) {
    throw new RangeError(`${figure.id} does not come from ${indicator.code}`);
  }
  const { roundTo, threshold, minimumCoverage } = indicator.publication;
  if (value === null) return { state: "withheld", reason: "missing" };
  if (coverage !== null && !suffices(coverage, decimal(minimumCoverage))) {
    return { state: "withheld", reason: "coverage" };
  }
  if (unit.code !== indicator.unit.code || !SUMS.has(receipt.rules[0]?.kind)) {
    return { state: "printed", figure };
  }
  if (value.numerator > 0 && value.numerator < threshold * value.denominator) {
    return { state: "withheld", reason: "threshold" };
  }
  return { state: "printed", figure: roundTo === 1 ? figure : rounded(figure, value, roundTo) };
}

/** The rules whose figures count. */
const SUMS: ReadonlySet<unknown> = new Set<Rule["kind"]>(["total", "breakdown", "top"]);

function suffices(
  { expected, reported }: Exclude<Figure["coverage"], null>,
  { numerator, denominator }: Rational,
): boolean {
  return BigInt(reported.low) * BigInt(denominator) >= BigInt(expected) * BigInt(numerator);
}

/** A number as it is written in decimals: 0.6 is three fifths, which its float is not. */
function decimal(number: number): Rational {
  const [digits = "0", exponent = "0"] = number.toExponential().split("e");
  const [whole = "0", decimals = ""] = digits.split(".");
  const power = Number(exponent) - decimals.length;
  const mantissa = BigInt(whole + decimals);
  return power < 0
    ? fraction(mantissa, 10n ** BigInt(-power))
    : fraction(mantissa * 10n ** BigInt(power));
}

/** Of numbers that are not negative. */
function rounded(figure: Figure, value: Rational, roundTo: number): Figure {
  const base = fraction(roundTo);
  const { low, high, roundedTo } = figure;
  const { numbers, unit } = measure([value, low ?? value, high ?? value], base);
  const [exact = 0n, least = 0n, most = 0n] = numbers;
  return {
    ...figure,
    value: unitsOf(unitsBelow(2n * exact + unit, 2n * unit), base),
    low: low === null ? null : unitsOf(unitsBelow(least, unit), base),
    high: high === null ? null : unitsOf(-unitsBelow(-most, unit), base),
    roundedTo: Math.max(roundTo, roundedTo ?? 1),
  };
}
