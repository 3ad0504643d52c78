/** A bar's value, and the width that its label needs beyond its end. */
export interface LabelledValue {
  readonly value: number;
  readonly label: number;
}

/**
 * The length of the longest bar such that every bar, with the label at its end, stays within `width` points:
 * a long label of a short bar costs the others nothing.
 */
export function fitBars(bars: readonly LabelledValue[], width: number): number {
  const max = Math.max(0, ...bars.map(({ value }) => value));
  if (max === 0) return width;
  const room = bars
    .filter(({ value }) => value > 0)
    .map(({ value, label }) => ((width - label) * max) / value);
  return Math.max(1, Math.min(width, ...room));
}
