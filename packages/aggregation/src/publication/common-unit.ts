import { fraction, greatestCommonDivisor, type Rational } from "@panorama/schema";

/** Numbers as whole multiples of one small fraction, `1 / parts`, so that they add up exactly. */
export interface Measured {
  readonly numbers: readonly bigint[];
  readonly unit: bigint;
  readonly parts: bigint;
}

/** The numbers and the unit that they are rounded to, measured alike; a RangeError where the unit is not positive. */
export function measure(numbers: readonly Rational[], unit: Rational): Measured {
  if (unit.numerator <= 0) throw new RangeError("numbers are rounded to a positive unit");
  let parts = 1n;
  for (const { denominator } of [unit, ...numbers]) {
    const other = BigInt(denominator);
    parts *= other / greatestCommonDivisor(parts, other);
  }
  const whole = ({ numerator, denominator }: Rational) =>
    BigInt(numerator) * (parts / BigInt(denominator));
  return { numbers: numbers.map(whole), unit: whole(unit), parts };
}

/** The greatest multiple of the unit that is not above the number, in units. */
export function unitsBelow(number: bigint, unit: bigint): bigint {
  const cut = number / unit;
  return number < 0n && cut * unit !== number ? cut - 1n : cut;
}

/** So many units, as a fraction; a RangeError beyond 2^53. */
export function unitsOf(count: bigint, unit: Rational): Rational {
  return fraction(count * BigInt(unit.numerator), unit.denominator);
}
