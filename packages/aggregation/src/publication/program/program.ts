/** A number that is decided: what one unit of it costs, between which bounds it lies, what it adds to which equations. */
export interface Variable {
  readonly cost: bigint;
  readonly low: bigint;
  /** null: no upper bound; then the cost must not be negative. */
  readonly high: bigint | null;
  /** Equation and coefficient; an equation stands at most once. */
  readonly entries: readonly (readonly [equation: number, coefficient: bigint])[];
}

/** A linear program: the least total cost at which every equation's terms add up to its right side. */
export interface Program {
  readonly variables: readonly Variable[];
  readonly right: readonly bigint[];
}

/** An exact number of any size; the denominator is positive. */
export interface Quotient {
  readonly numerator: bigint;
  readonly denominator: bigint;
}
