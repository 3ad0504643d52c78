import { fraction } from "@panorama/schema";
import { quantile } from "../figures/quantile.ts";
import { type Bounded, subtractBounded } from "./bounded.ts";

/** How some values are spread; each measure between its bounds. */
export type Spread = {
  readonly count: number;
  readonly minimum: Bounded;
  readonly firstQuartile: Bounded;
  readonly median: Bounded;
  readonly thirdQuartile: Bounded;
  readonly maximum: Bounded;
  /** Third quartile less first. */
  readonly interquartileRange: Bounded;
};

/** The spread of some values; null where there are none. A quartile grows with every value, so bounds give its bounds. */
export function spreadOf(values: readonly Bounded[]): Spread | null {
  if (values.length === 0) return null;
  const all = (bound: keyof Bounded) => values.map((value) => value[bound]);
  const at = (percent: number): Bounded => ({
    value: quantile(all("value"), percent),
    low: quantile(all("low"), percent),
    high: quantile(all("high"), percent),
  });
  const [firstQuartile, thirdQuartile] = [at(25), at(75)];
  const range = subtractBounded(thirdQuartile, firstQuartile);
  return {
    count: values.length,
    minimum: at(0),
    firstQuartile,
    median: at(50),
    thirdQuartile,
    maximum: at(100),
    interquartileRange: { ...range, low: range.low.numerator < 0 ? fraction(0) : range.low },
  };
}
