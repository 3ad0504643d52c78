/**
 * How much of a sign's width hangs over the edge of a justified column, so that the edge looks straight: little for what is
 * tall, much for what is small or stands apart (after Hàn Thế Thành, *Micro-typographic extensions to the TeX typesetting
 * system*, 2000; the values are those usual for a humanist sans).
 */
const AT_START: Readonly<Record<string, number>> = {
  "«": 0.3,
  "“": 0.4,
  "‘": 0.4,
  "’": 0.4,
  "—": 0.2,
  "–": 0.2,
  "(": 0.05,
  A: 0.03,
  T: 0.05,
  V: 0.03,
  Y: 0.05,
};
const AT_END: Readonly<Record<string, number>> = {
  "-": 0.45,
  "\u00ad": 0.45,
  ".": 0.6,
  ",": 0.6,
  "…": 0.2,
  "»": 0.3,
  "”": 0.4,
  "—": 0.2,
  "–": 0.25,
  ")": 0.05,
};

/** The share of its first sign's width by which a line may begin before the edge. */
export function overhangAtStart(text: string): { sign: string; share: number } | undefined {
  return hanging(text.charAt(0), AT_START);
}

/** The share of its last sign's width by which a line may end past the edge. */
export function overhangAtEnd(text: string): { sign: string; share: number } | undefined {
  return hanging(text.charAt(text.length - 1), AT_END);
}

function hanging(sign: string, shares: Readonly<Record<string, number>>) {
  const share = shares[sign];
  return share === undefined ? undefined : { sign, share };
}
