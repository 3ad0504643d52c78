import {
  addRationals,
  compareRationals,
  fraction,
  multiplyRationals,
  type Rational,
} from "@panorama/schema";

/**
 * The quantile of at least one value, between the two values around it in proportion: definition 7 of R. J. Hyndman
 * and Y. Fan, “Sample quantiles in statistical packages”, The American Statistician 50 (1996), 361-365, as spreadsheets,
 * R and NumPy have it; here exact.
 */
export function quantile(values: readonly Rational[], percent: number): Rational {
  const sorted = [...values].sort(compareRationals);
  const place = (sorted.length - 1) * percent;
  const below = sorted[Math.floor(place / 100)] as Rational;
  const above = sorted[Math.ceil(place / 100)] as Rational;
  const share = fraction(place % 100, 100);
  const rest = fraction(100 - (place % 100), 100);
  return addRationals(multiplyRationals(below, rest), multiplyRationals(above, share));
}
